// How well what was typed names a record: its whole name, the start of a name, the start of a word, its initials, a stretch
// inside a Japanese compound. The nearer the letters come to being all of it, the better.

/** One spelling of a record. */
export interface Spelled {
  /** Without spaces and signs, as `squeezed` gives it. */
  readonly text: string;
  /** Where its words begin in `text`, and how long each is. */
  readonly words: readonly { readonly at: number; readonly length: number }[];
  /** How much a match with it counts: 1 for a name of its own, less for one that it shares. */
  readonly weight: number;
  /** Made of the first letters of its words: matched from its start alone. */
  readonly isInitials?: boolean;
}

/** What a match is worth: `whole` for all of a spelling; else a base, and as much again for letters that are nearly all of it. */
const worth = { whole: 100, wholeInitials: 36, start: 20, word: 9, initials: 4, inside: 3 } as const;

export function spelledOf(text: string, weight = 1): Spelled {
  const plain = plainOf(text);
  // Katakana folds into hiragana, so the words of a compound are told apart before.
  const runs = text.normalize('NFKC').match(scriptRuns) ?? [];
  let at = 0;
  const words = runs.map((run) => {
    const { length } = squeezed(run);
    const word = { at, length };
    at += length;
    return word;
  });
  return { text: squeezed(plain), words: words.filter((word) => word.length > 0), weight };
}

/** Words of a text; within Japanese, stretches of kanji, of hiragana, of katakana, of Latin letters and digits. */
const scriptRuns =
  /[\u4e00-\u9fff々〆]+|[\u3040-\u309f]+|[\u30a0-\u30ff]+|(?:(?![\u3040-\u30ff\u4e00-\u9fff々〆])[\p{Letter}\p{Number}\p{Mark}])+/gu;

export function initialsSpelled(initials: string): Spelled {
  return { text: initials, words: [], weight: 1, isInitials: true };
}

/** The best that a query makes of a record's spellings; 0 where it names none. `query` is squeezed. */
export function rankSpellings(spellings: readonly Spelled[], query: string): number {
  let best = 0;
  for (const spelling of spellings) best = Math.max(best, spelling.weight * rankSpelling(spelling, query));
  return best;
}

function rankSpelling({ text, words, isInitials }: Spelled, query: string): number {
  if (text === query) return isInitials ? worth.wholeInitials : worth.whole;
  if (text.startsWith(query)) return nearer(isInitials ? worth.initials : worth.start, query.length / text.length);
  if (isInitials || !text.includes(query)) return 0;
  let best: number = isJapanese(query) ? worth.inside : 0;
  for (const { at, length } of words)
    if (text.startsWith(query, at)) best = Math.max(best, nearer(worth.word, Math.min(1, query.length / length)));
  return best;
}

const nearer = (base: number, share: number): number => base * (1 + share);

/** Lower case, without accents and widths, katakana as hiragana. */
export function plainOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\u30a1-\u30f6]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60))
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

/** `plainOf`, and without anything that is no letter or digit: "SM-3 Block IIA" -> "sm3blockiia", "2+2" -> "22". */
export function squeezed(text: string): string {
  return plainOf(text).replaceAll(/[^\p{Letter}\p{Number}ー]+/gu, '');
}

export function isJapanese(word: string): boolean {
  return /[\u3040-\u30ff\u4e00-\u9fff]/.test(word);
}
