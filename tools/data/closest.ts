// The known id that is most like a mistyped one.

function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const line = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      line.push(Math.min(swap, (above[j] ?? 0) + 1, (line[j - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above.at(-1) ?? 0;
}

/** Undefined where none is near: at most a third of the letters differ. */
export function closest(value: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.ceil(value.length / 3) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - value.length) >= least) continue;
    const steps = distance(value, candidate);
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}
