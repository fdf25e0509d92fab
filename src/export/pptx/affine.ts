// Transforms of SVG as matrices.

/** x' = a x + c y + e, y' = b x + d y + f. */
export interface Affine {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

export const unchanged: Affine = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };

/** First `inner`, then `outer`. */
export function combine(outer: Affine, inner: Affine): Affine {
  return {
    a: outer.a * inner.a + outer.c * inner.b,
    b: outer.b * inner.a + outer.d * inner.b,
    c: outer.a * inner.c + outer.c * inner.d,
    d: outer.b * inner.c + outer.d * inner.d,
    e: outer.a * inner.e + outer.c * inner.f + outer.e,
    f: outer.b * inner.e + outer.d * inner.f + outer.f,
  };
}

export function apply(matrix: Affine, [x, y]: readonly [number, number]): readonly [number, number] {
  return [matrix.a * x + matrix.c * y + matrix.e, matrix.b * x + matrix.d * y + matrix.f];
}

/** By how much lengths grow. */
export function growthOf({ a, b, c, d }: Affine): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

/** Degrees, clockwise. */
export function turnOf({ a, b }: Affine): number {
  return (Math.atan2(b, a) * 180) / Math.PI;
}

export const isUpright = ({ b, c }: Affine): boolean => Math.abs(b) < 1e-6 && Math.abs(c) < 1e-6;

const step = /(translate|scale|rotate|matrix|skewX|skewY)\(([^)]*)\)/g;

/** A `transform` of SVG, or of CSS in pixels and degrees. */
export function parseTransform(text: string | undefined): Affine {
  let result = unchanged;
  for (const [, kind, list = ''] of (text ?? '').matchAll(step)) {
    const [p = 0, q, r = 0, s = 0, t = 0, u = 0] = list
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number.parseFloat);
    if (kind === 'translate') result = combine(result, { ...unchanged, e: p, f: q ?? 0 });
    else if (kind === 'scale') result = combine(result, { ...unchanged, a: p, d: q ?? p });
    else if (kind === 'matrix') result = combine(result, { a: p, b: q ?? 0, c: r, d: s, e: t, f: u });
    else if (kind === 'rotate') {
      const [sin, cos] = [Math.sin((p * Math.PI) / 180), Math.cos((p * Math.PI) / 180)];
      const around = { ...unchanged, e: q ?? 0, f: r };
      const turned = combine(around, { a: cos, b: sin, c: -sin, d: cos, e: 0, f: 0 });
      result = combine(result, combine(turned, { ...unchanged, e: -(q ?? 0), f: -r }));
    } else {
      const slope = Math.tan((p * Math.PI) / 180);
      result = combine(result, { ...unchanged, ...(kind === 'skewX' ? { c: slope } : { b: slope }) });
    }
  }
  return result;
}
