// A chain of chips, each as large as its label in one line or two, so that every label can be read. With room the tiers are columns from left to
// right; without, they are bands from top to bottom and chips are set in lines like words. Inside a tier, chips are ordered by
// the middle of their neighbours in the tiers before. A chain of few chips is drawn larger and further apart, so that it fills its place.
import { chainTiers } from '../../model/chainTiers.ts';
import { chip, type ChainOptions, type PlacedProgramme } from './chips.ts';
import type { ProgrammeChain } from './measureProgramme.ts';
import { placeBands } from './placeBands.ts';
import { bowRoom, columnWidths, placeColumns } from './placeColumns.ts';

/** A chain that is lower than this share of its breadth, or than so many pixels, is drawn larger by one of the scales. */
const low = { share: 0.3, pixels: 300, scales: [1.5, 1.35, 1.2, 1] };
/** Between two chips of a column, at most. */
const farthest = 40;

export function placeProgramme(chain: ProgrammeChain, options: ChainOptions): PlacedProgramme {
  const present = chainTiers.filter((tier) => chain.nodes.some((node) => node.tier === tier));
  const bow = bowRoom(chain, present.at(-1));
  const plain = columnWidths(chain, present, { ...options, width: options.width - bow });
  if (!plain) return placeBands(chain, present, options);
  const most = Math.max(...present.map((tier) => chain.nodes.filter((node) => node.tier === tier).length));
  for (const scale of low.scales) {
    const width = options.width / scale;
    const own = { ...options, width: width - bow };
    const widths = columnWidths(chain, present, own);
    if (!widths?.every((each, index) => each === plain[index])) continue;
    const placed = placeColumns(chain, present, widths, own);
    const spare = Math.max(low.share * options.width, low.pixels) / scale - placed.height;
    if (spare < 0 && scale > 1) continue;
    const lineGap = Math.min(farthest, chip.lineGap + Math.max(0, spare) / Math.max(1, most - 1));
    return { ...(spare > 0 && most > 1 ? placeColumns(chain, present, widths, own, lineGap) : placed), width };
  }
  return placeColumns(chain, present, plain, { ...options, width: options.width - bow });
}
