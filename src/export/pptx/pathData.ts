// The data of an SVG path as absolute moves, lines, curves and closings: all that DrawingML knows.

export type Point = readonly [x: number, y: number];
export interface Segment {
  readonly kind: 'move' | 'line' | 'curve' | 'close';
  /** Where it goes; of a curve its two control points first; none where the path is closed. */
  readonly points: readonly Point[];
}

const command = /([MmLlHhVvCcSsQqTtAaZz])([^MmLlHhVvCcSsQqTtAaZz]*)/g;
const number = /[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/g;
const counts: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

export function parsePath(d: string): readonly Segment[] {
  const segments: Segment[] = [];
  let at: Point = [0, 0];
  let start: Point = [0, 0];
  /** The last control point, for curves that go on smoothly. */
  let control: Point | null = null;
  for (const [, letter = 'M', list = ''] of d.matchAll(command)) {
    const values = (letter === 'A' || letter === 'a' ? spread(list) : list).match(number)?.map(Number) ?? [];
    const upper = letter.toUpperCase();
    const isRelative = letter !== upper;
    const count = counts[upper] ?? 0;
    const times = count === 0 ? 1 : Math.floor(values.length / count);
    for (let turn = 0; turn < times; turn++) {
      const v = values.slice(turn * count, (turn + 1) * count);
      const base: Point = isRelative ? at : [0, 0];
      const point = (index: number): Point => [base[0] + (v[index] ?? 0), base[1] + (v[index + 1] ?? 0)];
      const mirrored: Point = control ? [2 * at[0] - control[0], 2 * at[1] - control[1]] : at;
      const from = at;
      control = null;
      if (upper === 'Z') {
        segments.push({ kind: 'close', points: [] });
        at = start;
      } else if (upper === 'M' || upper === 'L' || upper === 'H' || upper === 'V') {
        at = upper === 'H' ? [base[0] + v[0]!, at[1]] : upper === 'V' ? [at[0], base[1] + v[0]!] : point(0);
        const isMove = upper === 'M' && turn === 0;
        if (isMove) start = at;
        segments.push({ kind: isMove ? 'move' : 'line', points: [at] });
      } else if (upper === 'C' || upper === 'S') {
        const first = upper === 'C' ? point(0) : mirrored;
        control = point(upper === 'C' ? 2 : 0);
        at = point(upper === 'C' ? 4 : 2);
        segments.push({ kind: 'curve', points: [first, control, at] });
      } else if (upper === 'Q' || upper === 'T') {
        const middle: Point = upper === 'Q' ? point(0) : mirrored;
        at = point(upper === 'Q' ? 2 : 0);
        control = middle;
        segments.push({ kind: 'curve', points: [between(from, middle, 2 / 3), between(at, middle, 2 / 3), at] });
      } else {
        at = point(5);
        segments.push(...arc(from, at, v));
      }
    }
  }
  return segments;
}

const between = (from: Point, to: Point, share: number): Point => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
];

/** The two flags of an arc may be written without spaces. */
function spread(list: string): string {
  return list.replace(
    /([-+\d.eE]+)[\s,]+([-+\d.eE]+)[\s,]+([-+\d.eE]+)[\s,]+([01])[\s,]*([01])[\s,]*/g,
    '$1 $2 $3 $4 $5 ',
  );
}

/** An elliptic arc as curves of at most a quarter turn (SVG 2, appendix B.2.4, conversion to a centre). */
function arc(from: Point, to: Point, [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0]: readonly number[]): Segment[] {
  if (rx === 0 || ry === 0) return [{ kind: 'line', points: [to] }];
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [dx, dy] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const [px, py] = [cos * dx + sin * dy, cos * dy - sin * dx];
  const grown = Math.max(1, Math.sqrt((px / rx) ** 2 + (py / ry) ** 2));
  const [a, b] = [Math.abs(rx) * grown, Math.abs(ry) * grown];
  const root = Math.sqrt(Math.max(0, (a * b) ** 2 / ((a * py) ** 2 + (b * px) ** 2) - 1));
  const side = large === sweep ? -root : root;
  const [qx, qy] = [(side * a * py) / b, (-side * b * px) / a];
  const middle: Point = [cos * qx - sin * qy + (from[0] + to[0]) / 2, sin * qx + cos * qy + (from[1] + to[1]) / 2];
  const begin = Math.atan2((py - qy) / b, (px - qx) / a);
  let sweepAngle = Math.atan2((-py - qy) / b, (-px - qx) / a) - begin;
  if (sweep === 1 && sweepAngle < 0) sweepAngle += 2 * Math.PI;
  if (sweep === 0 && sweepAngle > 0) sweepAngle -= 2 * Math.PI;
  const pieces = Math.max(1, Math.ceil(Math.abs(sweepAngle) / (Math.PI / 2) - 1e-9));
  const piece = sweepAngle / pieces;
  const pull = (4 / 3) * Math.tan(piece / 4);
  const place = (x: number, y: number): Point => [
    middle[0] + cos * a * x - sin * b * y,
    middle[1] + sin * a * x + cos * b * y,
  ];
  return Array.from({ length: pieces }, (_, index): Segment => {
    const [t, u] = [begin + index * piece, begin + (index + 1) * piece];
    return {
      kind: 'curve',
      points: [
        place(Math.cos(t) - pull * Math.sin(t), Math.sin(t) + pull * Math.cos(t)),
        place(Math.cos(u) + pull * Math.sin(u), Math.sin(u) - pull * Math.cos(u)),
        index === pieces - 1 ? to : place(Math.cos(u), Math.sin(u)),
      ],
    };
  });
}
