// Draws the picture of a step out of sight, in light colours and at a width of our choice, for what is taken away.
import { mount, unmount } from 'svelte';
import { pictureSvg, type Picture } from '../../export/pictureSvg.ts';
import type { Lang } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import { applyFilter } from '../../model/filter.ts';
import type { CountryShape } from '../../model/geography.ts';
import type { StoryStep } from '../../model/story.ts';
import { summarize } from '../../model/summary.ts';
import { summarySentence } from '../../view/words/summarySentence.ts';
import { wordsOf } from '../../view/words/words.ts';
import { openStep } from '../stories/openStep.ts';
import StepPicture from '../stories/StepPicture.svelte';
import { settled } from './settled.ts';

export interface Ground {
  readonly atlas: Atlas;
  readonly shapes: readonly CountryShape[];
  readonly lang: Lang;
}

/** Ways to other pictures, and what can only be pressed, say nothing on paper; nor does their room stay empty. */
const onlyLive =
  '.on-paper figure>nav,.on-paper .network figcaption button,.on-paper label:has([type=radio]){display:none!important}' +
  '.on-paper figcaption{min-height:0!important}';

export interface DrawnStep {
  readonly picture: Picture;
  /** What is drawn, in words. */
  readonly alt: string;
}

/** What a drawing may be at most: width and height in any unit. */
export interface Room {
  readonly w: number;
  readonly h: number;
}

/**
 * @param widths pixels to draw at, tried in turn until the picture fits the room's shape and no name is cut short: the first
 *   gives the largest type
 * @param isReduced of a picture of two parts only the telling one is drawn
 * @throws Error where the picture does not come
 */
export async function drawStep(
  { atlas, shapes, lang }: Ground,
  step: StoryStep,
  widths: readonly number[],
  room: Room,
  isReduced = false,
): Promise<DrawnStep> {
  const state = openStep(atlas, step.state, lang);
  const holder = document.createElement('div');
  holder.className = 'on-paper';
  holder.lang = lang;
  holder.inert = true;
  holder.ariaHidden = 'true';
  holder.style.cssText = 'position:absolute;left:-30000px;top:0';
  const still = document.createElement('style');
  still.textContent = `.on-paper *{transition:none!important;animation:none!important}${onlyLive}`;
  document.body.append(holder);
  holder.append(still);
  const props = {
    atlas,
    shapes,
    step: state,
    annotations: step.annotations,
    isFree: true,
    isReduced,
    describedby: '',
  };
  const view = mount(StepPicture, { target: holder, props });
  try {
    let best: { picture: Picture; worth: number } | null = null;
    for (const width of widths) {
      holder.style.width = `${width}px`;
      await settled(holder);
      const root = holder.querySelector('.inner') ?? holder;
      holder.querySelector('.pins')?.removeAttribute('aria-hidden'); // numbers of the remarks belong to the picture
      const picture = pictureSvg(root);
      const cut = picture.markup.split('…').length - 1;
      const scale = Math.min(room.w / picture.width, room.h / picture.height);
      const worth = scale * (1 - 0.2 * Math.min(3, cut));
      if (!best || worth > best.worth * 1.02) best = { picture, worth };
      if (cut === 0 && picture.height / picture.width <= (room.h / room.w) * 1.03) break;
    }
    const { filter, view: name } = state.choices;
    const sentence = summarySentence(
      atlas,
      summarize(atlas, applyFilter(atlas, filter), filter.years),
      filter.years,
      lang,
    );
    const kind = `${wordsOf(lang).views[name]}${wordsOf(lang).colon}`;
    return {
      picture: best!.picture,
      alt: name === 'what-if' || name === 'dependence' ? `${kind}${step.headline}` : `${kind}${sentence}`,
    };
  } finally {
    await unmount(view);
    holder.remove();
  }
}
