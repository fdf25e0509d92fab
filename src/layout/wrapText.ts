// A name in at most so many lines: broken between words, or between letters where the script has no spaces; a word in
// katakana stays together where it fits a line.
import { fitText, textWidth } from './text.ts';

/** A run of katakana, another letter of a script without spaces, a word with its space, each with its brackets; or space. */
const word =
  /[（「『]*(?:[\u30a1-\u30fa\u30fc-\u30ff]+|ほか|[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+\s*)[）」』]*|\s+/gu;

/** With what may not begin a line. */
const letter = /[（「『]*[^（「『）」』][）」』・ーァィゥェォッャュョヮ]*/gu;

export function wrapText(
  text: string,
  width: number,
  size: number,
  most: number,
  weight: 400 | 600 | 700 = 400,
): readonly string[] {
  return setParts(partsOf(text, width, size, weight), width, size, most, weight);
}

/** Where it may be broken, given the widest that a line may be. */
function partsOf(text: string, width: number, size: number, weight: 400 | 600 | 700): readonly string[] {
  return (text.match(word) ?? [text]).flatMap((part) =>
    /[\u30a1-\u30ff]/u.test(part) && textWidth(part, size, weight) > width ? (part.match(letter) ?? [part]) : [part],
  );
}

/** Parts, none of which is broken, in at most so many lines; what finds no room is cut. */
export function setParts(
  parts: readonly string[],
  width: number,
  size: number,
  most: number,
  weight: 400 | 600 | 700 = 400,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const [index, part] of parts.entries()) {
    if (line === '' || textWidth((line + part).trimEnd(), size, weight) <= width || isClosing(part)) line += part;
    else if (lines.length === most - 1)
      return [...lines, fitText(line + parts.slice(index).join(''), width, size, weight)];
    else {
      lines.push(line.trimEnd());
      line = part;
    }
  }
  return [...lines, fitText(line.trimEnd(), width, size, weight)];
}

/** As wrapText, in lines of about the same length: no single letter is left on the last one. */
export function balanceText(
  text: string,
  width: number,
  size: number,
  most: number,
  weight: 400 | 600 | 700 = 400,
): readonly string[] {
  const lines = wrapText(text, width, size, most, weight);
  if (lines.length === 1 || lines.at(-1)!.endsWith('…')) return lines;
  const parts = partsOf(text, width, size, weight);
  for (let least = textWidth(text, size, weight) / lines.length; least < width; least += 3) {
    const balanced = setParts(parts, least, size, lines.length, weight);
    const isWhole = bare(balanced.join('')) === bare(text);
    if (isWhole && balanced.every((line) => textWidth(line, size, weight) <= width)) return balanced;
  }
  return lines;
}

const bare = (text: string): string => text.replaceAll(/\s/g, '');

/** What may not begin a line. */
const isClosing = (part: string): boolean => /^[)）」』、。・ー]/u.test(part);
