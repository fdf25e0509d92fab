// A story as slides: each step drawn, described and written.
import { fontFaces } from '../../export/fontFaces.ts';
import { places, slideOf, type Slide } from '../../export/pptx/slide.ts';
import { writePptx, type DeckOptions } from '../../export/pptx/writePptx.ts';
import { pngOf } from '../../export/raster.ts';
import type { Story } from '../../model/story.ts';
import { viewAddress } from '../site.ts';
import { drawStep, type Ground } from './drawStep.ts';
import { sourceLine } from './sourceLine.ts';

/** Pixels: at the first, the smallest type of a picture is 11.7 points on the slide. */
const widths = [640, 760, 900, 1060, 1240];

export type DeckWishes = Pick<DeckOptions, 'marking' | 'logo'>;

/** @param told how many steps are drawn @throws Error where a picture does not come */
export async function makeDeck(
  ground: Ground,
  story: Story,
  wishes: DeckWishes,
  told: (done: number) => void,
): Promise<Blob> {
  const slides: Slide[] = [];
  for (const [index, step] of story.steps.entries()) {
    const { picture, alt } = await drawStep(ground, step, widths, places.picture, true);
    slides.push(
      slideOf(step, picture, {
        story,
        number: index + 1,
        count: story.steps.length,
        source: await sourceLine(ground, step),
        alt,
      }),
    );
    told(index + 1);
  }
  const address = viewAddress();
  const bytes = await writePptx(
    slides,
    {
      title: story.title,
      author: story.author,
      lang: story.lang,
      ...wishes,
      address: /^https?:\/\/(?!localhost|127\.)/.test(address) ? address : '',
      fontFaces: await fontFaces(),
      colours: { ink: '#1c1b18', soft: '#4d4a43', paper: '#fbfaf7' },
    },
    async (svg, scale) => new Uint8Array(await (await pngOf(svg, scale)).arrayBuffer()),
  );
  return new Blob([bytes as Uint8Array<ArrayBuffer>], {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  });
}
