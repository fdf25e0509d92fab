// Steps of a story as pictures: one as SVG or PNG, or all of them in an archive.
import { zipSync } from 'fflate';
import { fontFaces } from '../../export/fontFaces.ts';
import { pngOf } from '../../export/raster.ts';
import { sheetSvg } from '../../export/sheet.ts';
import type { Story, StoryStep } from '../../model/story.ts';
import { coloursOf, lookOf, onPaper } from '../pageLook.ts';
import { drawStep, type Ground } from './drawStep.ts';
import { sourceLine, stepAddress } from './sourceLine.ts';

/** Pixels. */
const width = 1080;
/** A picture may be as high as it wants. */
const room = { w: 1, h: 10 };

/** SVG, or PNG with so many pixels for each of the sheet's. */
export type PictureForm = 'svg' | 1 | 2 | 4;

/** The step as a sheet: headline, text, picture, colours, source. */
async function sheetOf(ground: Ground, step: StoryStep): Promise<string> {
  const { picture } = await drawStep(ground, step, [width], room);
  const isWhatIf = /(?:^|&)view=(?:what-if|dependence)/.test(step.state);
  return onPaper(async (paper) =>
    sheetSvg(picture, {
      title: step.headline,
      sentence: [...step.text, ...step.annotations.map(({ text }, index) => `(${index + 1}) ${text}`)].join(
        ground.lang === 'ja' ? '' : ' ',
      ),
      colours: isWhatIf ? [] : coloursOf(ground.atlas, ground.lang, paper),
      source: [await sourceLine(ground, step), stepAddress(step, ground.lang)].filter(Boolean),
      look: lookOf(paper),
      fontFaces: await fontFaces(),
    }),
  );
}

const blobOf = async (svg: string, form: PictureForm): Promise<Blob> =>
  form === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : pngOf(svg, form);

export async function makePicture(ground: Ground, step: StoryStep, form: PictureForm): Promise<Blob> {
  return blobOf(await sheetOf(ground, step), form);
}

/** @param name of the files within, without number and ending @param told how many steps are drawn */
export async function makeArchive(
  ground: Ground,
  story: Story,
  form: PictureForm,
  name: string,
  told: (done: number) => void,
): Promise<Blob> {
  const files: Record<string, Uint8Array> = {};
  for (const [index, step] of story.steps.entries()) {
    const blob = await makePicture(ground, step, form);
    const number = String(index + 1).padStart(2, '0');
    files[`${name}-${number}.${form === 'svg' ? 'svg' : 'png'}`] = new Uint8Array(await blob.arrayBuffer());
    told(index + 1);
  }
  return new Blob([zipSync(files, { level: form === 'svg' ? 9 : 0 }) as Uint8Array<ArrayBuffer>], {
    type: 'application/zip',
  });
}
