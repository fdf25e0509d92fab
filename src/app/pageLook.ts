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
export function coloursOf(atlas: Atlas, lang: Lang): SheetOptions['colours'] {
  const style = getComputedStyle(document.documentElement);
  return atlas.families.map((family) => ({
    name: shortNameOf(family, lang).text,
    colour: style.getPropertyValue(familyColour(family.id).slice('var('.length, -1)).trim(),
  }));
}
