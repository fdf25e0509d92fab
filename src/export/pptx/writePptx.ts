// Slides as a PowerPoint file: the frame and the words by pptxgenjs, then shapes, vector pictures and unique ids written into
// it. Everything stays text and shapes that can be edited.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import PptxGenJS from 'pptxgenjs';
import type { Lang } from '../../model/atlas.ts';
import { base64Of } from '../base64.ts';
import { groupXml, inch } from './drawingMl.ts';
import { patchNotes, patchSlide, patchTypes } from './patchPackage.ts';
import { plateSvg } from './plateSvg.ts';
import type { Plate } from './shapes.ts';
import { facesOf, page, places, type Slide } from './slide.ts';

export interface DeckOptions {
  readonly title: string;
  readonly author: string;
  readonly lang: Lang;
  /** A line at the top and bottom of each slide, such as a handling mark; empty: none. */
  readonly marking: string;
  /** PNG or JPEG as a data address, for the corner of each slide, with its width through its height. */
  readonly logo: { readonly data: string; readonly aspect: number; readonly name: string } | null;
  /** Address that a source leads to; empty where the site has none. */
  readonly address: string;
  /** `@font-face` rules for the pictures. */
  readonly fontFaces: string;
  readonly colours: { readonly ink: string; readonly soft: string; readonly paper: string };
}

/** An SVG as PNG bytes. @param scale pixels of the PNG for each pixel of the SVG */
export type Rasterize = (svg: string, scale: number) => Promise<Uint8Array>;

const hex = (colour: string): string => colour.replace('#', '').toUpperCase();

export async function writePptx(
  slides: readonly Slide[],
  options: DeckOptions,
  rasterize: Rasterize,
): Promise<Uint8Array> {
  const faces = facesOf[options.lang];
  const lang = options.lang === 'ja' ? 'ja-JP' : 'en-US';
  const { ink, soft, paper } = options.colours;
  const deck = new PptxGenJS();
  deck.defineLayout({ name: 'wide', width: page.w, height: page.h });
  deck.layout = 'wide';
  deck.theme = { headFontFace: faces.head, bodyFontFace: faces.body };
  deck.title = options.title;
  deck.author = options.author;
  deck.company = 'Latticework';
  deck.subject = options.title;
  const bare = { margin: 0, align: 'left', lang } as const;
  deck.defineSlideMaster({
    title: 'Step',
    background: { color: hex(paper) },
    objects: [
      held('Headline', { ...places.headline, ...bare, name: 'headline', type: 'title', valign: 'bottom', bold: true }),
      held('Text', { ...places.text, ...bare, name: 'text', type: 'body', valign: 'top' }),
    ],
  });
  const svgs: string[][] = [];
  for (const slide of slides) {
    const sheet = deck.addSlide({ masterName: 'Step' });
    sheet.addText(slide.headline, {
      ...bare,
      placeholder: 'headline',
      fontSize: slide.headlineSize,
      fontFace: faces.head,
      color: hex(ink),
      bold: true,
      valign: 'bottom',
    });
    const paragraph = { fontSize: slide.textSize, fontFace: faces.body, color: hex(ink), lang, breakLine: true };
    const gap = Math.round(slide.textSize * 0.5);
    sheet.addText(
      [
        ...slide.paragraphs.map((text) => ({ text, options: { ...paragraph, paraSpaceAfter: gap } })),
        ...slide.remarks.map((text) => ({
          text,
          options: { ...paragraph, color: hex(soft), paraSpaceAfter: gap, bullet: { type: 'number', indent: 14 } },
        })),
      ],
      { ...bare, placeholder: 'text', valign: 'top' },
    );
    const own: string[] = [];
    for (const plate of slide.picture?.plates ?? []) {
      const svg = plateSvg(plate, options.fontFaces);
      own.push(svg);
      const png = await rasterize(svg, 3);
      const { frame, alt } = slide.picture!;
      sheet.addImage({
        data: `image/png;base64,${base64Of(png)}`,
        ...placeOf(plate, frame),
        altText: alt,
        objectName: 'Picture',
      });
    }
    svgs.push(own);
    const small = { ...bare, fontSize: 9, fontFace: faces.body, color: hex(soft) };
    const link = options.address === '' ? {} : { hyperlink: { url: options.address } };
    sheet.addText([{ text: slide.source, options: link }], {
      ...small,
      ...places.source,
      objectName: 'Source',
      valign: 'middle',
    });
    sheet.addText(slide.footer, {
      ...small,
      ...places.footer,
      objectName: 'Footer',
      align: 'right',
      valign: 'middle',
    });
    if (options.marking !== '')
      for (const [name, y] of [
        ['Marking above', 0.08],
        ['Marking below', page.h - 0.3],
      ] as const)
        sheet.addText(options.marking, {
          ...small,
          x: 0.5,
          y,
          w: page.w - 1,
          h: 0.24,
          objectName: name,
          align: 'center',
          valign: 'middle',
          fontSize: 11,
          bold: true,
          color: hex(ink),
        });
    if (options.logo) {
      const h = 0.32; // above the headline
      const w = Math.min(1.6, h * options.logo.aspect);
      sheet.addImage({
        data: options.logo.data.replace(/^data:/, ''),
        x: page.w - 0.5 - w,
        y: 0.08,
        w,
        h: w / options.logo.aspect,
        altText: options.logo.name,
        objectName: 'Logo',
      });
    }
    sheet.addNotes(slide.notes.join('\n'));
  }
  const written = await deck.write({ outputType: 'uint8array' });
  return finish(new Uint8Array(written as Uint8Array), slides, svgs, lang);
}

type PlaceholderOptions = PptxGenJS.PlaceholderProps & Pick<PptxGenJS.TextPropsOptions, 'lang'>;

/** A place of the master whose slides call it by this name: the library takes the name from here only. */
function held(objectName: string, own: PlaceholderOptions) {
  const options: PlaceholderOptions & { readonly objectName: string } = { ...own, objectName };
  return { placeholder: { options, text: '' } };
}

function placeOf(plate: Plate, { x, y, scale }: { x: number; y: number; scale: number }) {
  return {
    x: (x + plate.x * scale) / inch,
    y: (y + plate.y * scale) / inch,
    w: (plate.width * scale) / inch,
    h: (plate.height * scale) / inch,
  };
}

/** Writes shapes and vector pictures into the package, and gives every shape an id of its own. */
function finish(
  bytes: Uint8Array,
  slides: readonly Slide[],
  svgs: readonly (readonly string[])[],
  lang: string,
): Uint8Array {
  const files = Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')));
  const edit = (name: string, change: (text: string) => string): void => {
    files[name] = strToU8(change(strFromU8(files[name]!)));
  };
  slides.forEach((slide, index) => {
    const number = index + 1;
    const own = svgs[index] ?? [];
    const vectors = own.map((svg, place) => {
      const file = `picture-${number}-${place + 1}.svg`;
      files[`ppt/media/${file}`] = strToU8(svg);
      return { id: `rIdVector${place + 1}`, file };
    });
    const { picture } = slide;
    const group = picture ? groupXml(picture.shapes, 'Picture', picture.alt, picture.frame) : '';
    edit(`ppt/slides/slide${number}.xml`, (xml) => patchSlide(xml, group, vectors));
    edit(`ppt/slides/_rels/slide${number}.xml.rels`, (xml) =>
      xml.replace(
        '</Relationships>',
        `${vectors.map(({ id, file }) => `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/${file}"/>`).join('')}</Relationships>`,
      ),
    );
    edit(`ppt/notesSlides/notesSlide${number}.xml`, (xml) => patchNotes(xml, slide.notes, lang));
  });
  edit('[Content_Types].xml', (xml) => patchTypes(xml, (part) => part in files));
  return zipSync(files, { level: 6 });
}
