// The chips of a record's own network: what each says in its lines, and how large it is.
import type { ChainTier } from '../../model/chainTiers.ts';
import type { Side } from '../../model/neighbourhood.ts';
import { fitText, textWidth } from '../text.ts';
import { balanceText, setParts, wrapText } from '../wrapText.ts';
import type { EgoNetwork, EgoNode } from './measureEgo.ts';

export interface PlacedEgoChip {
  readonly key: string;
  readonly tier: ChainTier;
  /** Absent for the middle. */
  readonly side?: Side;
  readonly steps: number;
  /** Its name in its lines. */
  readonly lines: readonly string[];
  /** How it is tied, in a word or two, in its lines. */
  readonly words: readonly string[];
  /** The words stand beside the name, at the right end; else under it. */
  readonly isLine: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface PlaceEgoOptions {
  /** Pixels. */
  readonly width: number;
  readonly size: number;
  readonly labelOf: (key: string) => string;
  readonly wordOf: (node: EgoNode) => string;
  /** What stands under the name in the middle. */
  readonly middleWord: string;
}

/** With a line for the name and one for the words; each further line adds `leading`. */
export const chip = { height: 42, leading: 16, gap: 6, padding: 11, widest: 250, isLine: false };
/** With a column to itself, a chip has its word beside its name. */
export const lineChip = { ...chip, height: 28, gap: 5, widest: 400, isLine: true };
/** `most`: in how many lines a name is set, and the words under it. */
export type ChipForm = typeof chip & { readonly most: number };
export type MeasuredChips = ReadonlyMap<string, Pick<PlacedEgoChip, 'lines' | 'words' | 'height'>>;

/** What each neighbour's chip says, and how high it is. */
export function measureChips(ego: EgoNetwork, options: PlaceEgoOptions, width: number, form: ChipForm): MeasuredChips {
  const { size, labelOf, wordOf } = options;
  const room = width - 2 * form.padding;
  return new Map(
    ego.nodes.map((node) => {
      const word = wordOf(node);
      if (form.isLine) {
        const name = fitText(labelOf(node.key), room * 0.62, size, 600);
        const left = room - textWidth(name, size, 600) - 10;
        return [node.key, { lines: [name], words: [fitText(word, left, 12)], height: form.height }];
      }
      const lines = balanceText(labelOf(node.key), room, size, form.most, 600);
      const words = setWords(word, room, form.most);
      return [node.key, { lines, words, height: form.height + (lines.length + words.length - 2) * form.leading }];
    }),
  );
}

/** Broken between two words, inside one only where it is too long. */
function setWords(text: string, room: number, most: number): readonly string[] {
  const parts = text.match(/[^、,]+[、,]?\s*/g) ?? [];
  const isWide = parts.some((part) => textWidth(part.trimEnd(), 12) > room);
  return isWide ? wrapText(text, room, 12, most) : setParts(parts, room, 12, most);
}

/** The record in the middle. @param y of its middle */
export function middleChip(
  { key, tier }: EgoNetwork,
  { size, labelOf, middleWord }: PlaceEgoOptions,
  x: number,
  y: number,
  width: number,
): PlacedEgoChip {
  const lines = balanceText(labelOf(key), width - 2 * chip.padding, size, 2, 600);
  const height = chip.height + (lines.length - 1) * chip.leading;
  return { key, tier, steps: 0, lines, words: [middleWord], isLine: false, x, y: y - height / 2, width, height };
}
