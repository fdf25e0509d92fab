// A drawing as a PNG with a palette: pictures of few colours weigh a third of what they weigh in full colour.
import { crc32, deflateSync } from 'node:zlib';

interface Pixels {
  /** Red, green, blue and alpha, row by row; drawn on an opaque ground. */
  readonly rgba: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** One colour of the picture, and how often it comes. */
interface Tally {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  count: number;
}

/** @param most colours, at most 256 */
export function palettePng({ rgba, width, height }: Pixels, most: number): Buffer {
  const tallies = new Map<number, Tally>();
  for (let at = 0; at < rgba.length; at += 4) {
    const key = keyAt(rgba, at);
    const tally = tallies.get(key);
    if (tally) tally.count++;
    else tallies.set(key, { red: rgba[at]!, green: rgba[at + 1]!, blue: rgba[at + 2]!, count: 1 });
  }
  const palette = cut([...tallies.values()], most);
  const nearest = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      const key = keyAt(rgba, at);
      let index = nearest.get(key);
      if (index === undefined) nearest.set(key, (index = nearestOf(palette, tallies.get(key)!)));
      rows[y * (width + 1) + 1 + x] = index;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap(({ red, green, blue }) => [red, green, blue]))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Five bits a channel: finer differences are not seen beside antialiasing. */
const keyAt = (rgba: Uint8Array, at: number): number =>
  ((rgba[at]! >> 3) << 10) | ((rgba[at + 1]! >> 3) << 5) | (rgba[at + 2]! >> 3);

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

type Channel = 'red' | 'green' | 'blue';
const channels: readonly Channel[] = ['red', 'green', 'blue'];

/** Median cut: the box with the widest spread is halved until there are enough; each gives its commonest colour. */
function cut(tallies: Tally[], most: number): Tally[] {
  let boxes = [tallies];
  while (boxes.length < most) {
    const spreads = boxes.map((box) => (box.length < 2 ? { spread: 0, channel: 'red' as const } : widest(box)));
    const at = spreads.reduce((best, each, index) => (each.spread > spreads[best]!.spread ? index : best), 0);
    const { spread, channel } = spreads[at]!;
    if (spread === 0) break;
    const sorted = boxes[at]!.toSorted((a, b) => a[channel] - b[channel]);
    const half = sorted.reduce((sum, each) => sum + each.count ** 0.5, 0) / 2;
    let passed = 0;
    const middle = sorted.findIndex((each) => (passed += each.count ** 0.5) >= half);
    const split = Math.min(sorted.length - 1, Math.max(1, middle));
    boxes = [...boxes.slice(0, at), sorted.slice(0, split), sorted.slice(split), ...boxes.slice(at + 1)];
  }
  return boxes.map((box) => box.reduce((best, each) => (each.count > best.count ? each : best)));
}

/** How far a box reaches in its widest channel, weighed by how much of the picture it is. */
function widest(box: readonly Tally[]): { spread: number; channel: Channel } {
  const weight = box.reduce((sum, each) => sum + each.count ** 0.5, 0) ** 0.5;
  return channels
    .map((channel) => {
      const values = box.map((each) => each[channel]);
      return { channel, spread: (Math.max(...values) - Math.min(...values)) * weight };
    })
    .reduce((best, each) => (each.spread > best.spread ? each : best));
}

function nearestOf(palette: readonly Tally[], { red, green, blue }: Tally): number {
  let best = 0;
  let least = Infinity;
  palette.forEach((own, index) => {
    const distance = (own.red - red) ** 2 + (own.green - green) ** 2 + (own.blue - blue) ** 2;
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
}
