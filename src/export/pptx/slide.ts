// A step of a story as a slide: what it says, how large it is set, and what is drawn where. Nothing here touches a browser.
import type { Lang } from '../../model/atlas.ts';
import type { Story, StoryStep } from '../../model/story.ts';
import { wrapText } from '../../layout/wrapText.ts';
import type { Picture } from '../pictureSvg.ts';
import { inch, type Faces, type Frame } from './drawingMl.ts';
import type { Plate, Shape } from './shapes.ts';
import { shapesOf } from './shapesOf.ts';

/** A place on the slide in inches. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** 16 to 9. */
export const page = { w: 13.333, h: 7.5 };
const margin = 0.5;
export const places = {
  headline: { x: margin, y: 0.42, w: page.w - 2 * margin, h: 1.0 },
  picture: { x: margin, y: 1.55, w: 8.65, h: 5.2 },
  text: { x: 9.45, y: 1.55, w: page.w - 9.45 - margin, h: 5.2 },
  source: { x: margin, y: 6.86, w: 8.65, h: 0.36 },
  footer: { x: 9.3, y: 6.86, w: page.w - 9.3 - margin, h: 0.36 },
} as const satisfies Record<string, Place>;

/** Typefaces that slide programs have; those of the picture are no broader than ours, in which its words were measured. */
export const facesOf: Readonly<Record<Lang, Faces & { readonly body: string; readonly head: string }>> = {
  en: { sans: 'Arial', serif: 'Times New Roman', eastern: 'Yu Gothic', body: 'Arial', head: 'Georgia' },
  ja: { sans: 'Arial', serif: 'Times New Roman', eastern: 'Yu Gothic', body: 'Yu Gothic', head: 'Yu Gothic' },
};

export interface SlidePicture {
  readonly shapes: readonly Shape[];
  readonly plates: readonly Plate[];
  readonly frame: Frame;
  readonly alt: string;
}

export interface Slide {
  readonly headline: string;
  /** Points. */
  readonly headlineSize: number;
  readonly paragraphs: readonly string[];
  /** Remarks that stand at something on the picture. */
  readonly remarks: readonly string[];
  readonly textSize: number;
  readonly notes: readonly string[];
  readonly source: string;
  readonly footer: string;
  readonly picture: SlidePicture | null;
}

export interface SlideContext {
  readonly story: Pick<Story, 'title' | 'lang'>;
  /** From 1. */
  readonly number: number;
  readonly count: number;
  /** Where the data are from, and their version. */
  readonly source: string;
  /** The picture in words. */
  readonly alt: string;
}

export function slideOf(step: StoryStep, picture: Picture | null, context: SlideContext): Slide {
  const { story, number, count, source, alt } = context;
  const remarks = step.annotations.map(({ text }) => text);
  return {
    headline: step.headline,
    headlineSize: largest([step.headline], places.headline, [30, 28, 26, 24, 22, 20], 0, 1.08),
    paragraphs: step.text,
    remarks,
    textSize: largest([...step.text, ...remarks], places.text, [20, 19, 18, 17, 16, 15, 14, 13, 12, 11], 0.5),
    notes: step.notes,
    source,
    footer: `${story.title} · ${number}/${count}`,
    picture: picture && pictureOn(picture, alt, story.lang),
  };
}

function pictureOn(picture: Picture, alt: string, lang: Lang): SlidePicture {
  const place = places.picture;
  const scale = Math.min((place.w * inch) / picture.width, (place.h * inch) / picture.height);
  const shapes = shapesOf(picture.markup);
  return {
    shapes: shapes.filter(({ kind }) => kind !== 'plate'),
    plates: shapes.filter((shape) => shape.kind === 'plate'),
    frame: {
      x: place.x * inch + (place.w * inch - picture.width * scale) / 2,
      y: place.y * inch + (place.h * inch - picture.height * scale) / 2,
      scale,
      faces: facesOf[lang],
      lang: lang === 'ja' ? 'ja-JP' : 'en-US',
    },
    alt,
  };
}

/**
 * The largest size at which the paragraphs fit their place, with room to spare: other programs set other faces.
 * @param sizes points, largest first
 * @param gap between paragraphs, in lines
 */
function largest(
  paragraphs: readonly string[],
  { w, h }: Place,
  sizes: readonly number[],
  gap: number,
  spare = 1.12,
): number {
  const fits = (size: number): boolean => {
    const lines = paragraphs.reduce((sum, text) => sum + wrapText(text, w * 72, size * spare, 200, 400).length, 0);
    return (lines * 1.25 + Math.max(0, paragraphs.length - 1) * gap) * size <= h * 72;
  };
  return sizes.find(fits) ?? sizes.at(-1)!;
}
