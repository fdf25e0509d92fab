// The small script of a published view's embed: names of marks under the pointer and the focus, arrow keys, what the reader chooses,
// the author's own words, and the height. The picture was drawn before.
import { roving } from '../view/attach/roving.svelte.ts';
import { tips, type TipAnchor } from '../view/attach/tips.ts';
import { splitQuery } from './embedOptions.ts';
import { reportSize } from './reportSize.ts';

const lang = document.documentElement.lang === 'ja' ? 'ja' : 'en';
const half = document.querySelector<HTMLElement>(`.half[lang=${lang}]`)!;
const part = (selector: string): HTMLElement => half.querySelector<HTMLElement>(selector)!;
const { options } = splitQuery(location.search);

if (options.headline) part('h1').textContent = options.headline;
if (options.note) {
  part('.authors').textContent = options.note;
  part('.authors').hidden = false;
}
if (!options.hasControls) part('.explore').hidden = true;
// The author's own words and the theme go along into the general embed.
const explore = part('.explore') as HTMLAnchorElement;
const along = new URL(explore.href);
for (const [name, value] of new URLSearchParams(location.search)) along.searchParams.set(name, value);
along.hash = location.hash;
explore.href = along.href;

const tip = document.createElement('div');
tip.className = 'tip';
tip.hidden = true;
tip.ariaHidden = 'true';
document.body.append(tip);
const showTip = (anchor: TipAnchor | null): void => {
  tip.hidden = anchor === null;
  if (!anchor) return;
  tip.textContent = anchor.text;
  const { width, height } = tip.getBoundingClientRect();
  tip.style.left = `${Math.max(4, Math.min(anchor.x + 12, innerWidth - width - 4))}px`;
  tip.style.top = `${anchor.y + height + 24 > innerHeight ? Math.max(4, anchor.y - height - 12) : anchor.y + 12}px`;
};

const choose = (mark: Element): void => {
  const chosen = part('.chosen');
  const link = part('.open').cloneNode(true) as HTMLAnchorElement;
  const address = new URL(link.href);
  address.searchParams.set('focus', mark.getAttribute('data-key')!);
  link.href = address.href;
  chosen.replaceChildren(mark.getAttribute('aria-label') ?? '', ' ', link);
  chosen.hidden = false;
};

for (const figure of half.querySelectorAll('figure')) {
  tips(showTip)(figure);
  for (const svg of figure.querySelectorAll('svg')) roving()(svg);
  figure.addEventListener('click', (event) => {
    const mark = (event.target as Element).closest('[data-key]');
    if (mark) choose(mark);
  });
}
const marked = options.mark && half.querySelector(`[data-key="${CSS.escape(options.mark)}"]`);
if (marked) choose(marked);
performance.mark('first-picture');
reportSize(document.getElementById('embed')!);
