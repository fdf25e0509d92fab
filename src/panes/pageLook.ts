// The page's colours and type as plain values, for pictures that leave the page.
import type { SheetLook, SheetOptions } from '../export/sheet.ts';
import type { Lang } from '../model/atlas.ts';
import type { Atlas } from '../model/atlasIndex.ts';
import { familyColour } from '../view/marks/familyColour.ts';
import { shortNameOf } from '../view/words/names.ts';

export function lookOf(root: Element): SheetLook {
  const style = getComputedStyle(root);
  const value = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: value('paper'),
    ink: value('ink'),
    soft: value('ink-soft'),
    faint: value('ink-faint'),
    rule: value('rule'),
    serif: value('serif'),
    sans: value('sans'),
  };
}

/** The families and their colours as the page has them now. */
export function coloursOf(atlas: Atlas, lang: Lang, root: Element): SheetOptions['colours'] {
  const style = getComputedStyle(root);
  return atlas.families.map((family) => ({
    name: shortNameOf(family, lang).text,
    colour: style.getPropertyValue(familyColour(family.id).slice('var('.length, -1)).trim(),
  }));
}

/** Does something with an element that has the light colours, whatever the page has. */
export async function onPaper<T>(use: (paper: HTMLElement) => Promise<T>): Promise<T> {
  const paper = document.createElement('div');
  paper.className = 'on-paper';
  paper.hidden = true;
  document.body.append(paper);
  try {
    return await use(paper);
  } finally {
    paper.remove();
  }
}
