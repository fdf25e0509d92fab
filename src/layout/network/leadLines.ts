// Names one below another: one that is too long for its line has two, where its neighbours leave room for them.
import { balanceText } from '../wrapText.ts';

interface Lead {
  readonly key: string;
  /** Pixels from the top, of what the name stands beside. */
  readonly y: number;
  readonly height: number;
}

/**
 * The lines of each name, by key.
 * @param leads from top to bottom
 * @param room pixels that a line may be wide
 */
export function leadLines<One extends Lead>(
  leads: readonly One[],
  nameOf: (lead: One) => string,
  room: number,
  size: number,
  lineHeight: number,
): ReadonlyMap<string, readonly string[]> {
  const lines = new Map<string, readonly string[]>();
  const middles = leads.map(({ y, height }) => y + height / 2);
  let end = -Infinity;
  for (const [at, lead] of leads.entries()) {
    const [middle, next] = [middles[at]!, middles[at + 1] ?? Infinity];
    // Two lines reach a whole line up and down, a tenth of which is air; the next name at least half of one.
    const hasRoom = middle - end >= lineHeight * 0.9 && next - middle >= lineHeight * 1.4;
    const own = balanceText(nameOf(lead), room, size, hasRoom ? 2 : 1);
    lines.set(lead.key, own);
    end = middle + (own.length * lineHeight) / 2;
  }
  return lines;
}
