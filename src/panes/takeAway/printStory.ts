// A story on paper: one step a page, with the picture as it is drawn on screen, its text, its sources and, for a hand-out, the
// notes. Built for the moment of printing and taken away after it.
import type { Story, StoryStep } from '../../model/story.ts';
import { takeAwayWords } from '../../view/words/late/takeAwayWords.ts';
import { drawStep, type Ground } from './drawStep.ts';
import { sourceLine, stepAddress } from './sourceLine.ts';
import './handout.css';

export const papers = { A4: { w: 182, h: 265 }, letter: { w: 187, h: 247 } } as const;
export type Paper = keyof typeof papers;

export interface PrintWishes {
  readonly paper: Paper;
  readonly hasNotes: boolean;
  /** A line at the top and bottom of each page; empty: none. */
  readonly marking: string;
}

/** Pixels. */
const widths = [600, 720, 860, 1000, 1240];

/** Draws, prints and tidies up. @param told how many steps are drawn */
export async function printStory(
  ground: Ground,
  story: Story,
  wishes: PrintWishes,
  told: (done: number) => void,
): Promise<void> {
  const handout = document.createElement('article');
  handout.className = `handout on-paper${wishes.hasNotes ? ' with-notes' : ''}`;
  handout.lang = story.lang;
  const { w, h } = papers[wishes.paper];
  const sheet = document.createElement('style');
  sheet.textContent = `@page{size:${wishes.paper} portrait;margin:14mm}.handout{--page-height:${h}mm}`;
  handout.append(sheet);
  for (const [index, step] of story.steps.entries()) {
    handout.append(await pageOf(ground, story, step, index, wishes, { w, h: h * (wishes.hasNotes ? 0.45 : 0.6) }));
    told(index + 1);
  }
  document.body.append(handout);
  document.documentElement.classList.add('printing');
  const title = document.title;
  document.title = story.title;
  try {
    const printed = new Promise((resolve) => addEventListener('afterprint', resolve, { once: true }));
    print();
    await printed;
  } finally {
    document.title = title;
    document.documentElement.classList.remove('printing');
    handout.remove();
  }
}

async function pageOf(
  ground: Ground,
  story: Story,
  step: StoryStep,
  index: number,
  { hasNotes, marking }: PrintWishes,
  room: { w: number; h: number },
): Promise<HTMLElement> {
  const words = takeAwayWords[story.lang];
  const { picture, alt } = await drawStep(ground, step, widths, room, true);
  const page = element('section', 'sheet');
  if (marking !== '') page.append(element('p', 'marking', marking));
  page.append(element('p', 'count', `${story.title} · ${index + 1}/${story.steps.length}`));
  page.append(element('h2', '', step.headline));
  const drawing = element('div', 'drawing');
  drawing.innerHTML =
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${picture.width} ${picture.height}" ` +
    `preserveAspectRatio="xMidYMin meet">${picture.markup}</svg>`;
  drawing.querySelector('svg')?.setAttribute('aria-label', alt);
  drawing.style.setProperty('--widest', `${(room.h / picture.height) * picture.width}mm`);
  page.append(drawing);
  const text = element('div', 'text');
  text.append(...step.text.map((paragraph) => element('p', '', paragraph)));
  if (step.annotations.length > 0) {
    const list = element('ol', '');
    list.append(...step.annotations.map((remark) => element('li', '', remark.text)));
    text.append(list);
  }
  page.append(text);
  if (hasNotes && step.notes.length > 0) {
    const notes = element('aside', 'notes');
    notes.append(element('h3', '', words.notes), ...step.notes.map((note) => element('p', '', note)));
    page.append(notes);
  }
  const foot = element('footer', 'source', await sourceLine(ground, step));
  const address = stepAddress(step, story.lang);
  if (address !== '') {
    const link = element('a', '', words.openView) as HTMLAnchorElement;
    link.href = address;
    foot.append(' ', link);
  }
  page.append(foot);
  if (marking !== '') page.append(element('p', 'marking below', marking));
  return page;
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  if (text !== '') made.textContent = text;
  return made;
}
