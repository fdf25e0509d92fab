// The bounds on the colours, in both themes: families can be told apart by every eye, marks and words stand out from the ground.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { familyIds } from '../../src/model/atlas.ts';
import { familyColour } from '../../src/view/marks/familyColour.ts';
import { contrast, difference, labOf, luminance, rgbOf, seenBy, visions, type Lab } from './colour.ts';

const css = readFileSync(new URL('../../src/tokens.css', import.meta.url), 'utf8');

/** The custom properties of the block that follows a selector. */
function tokensAfter(selector: string): ReadonlyMap<string, string> {
  const start = css.indexOf(selector);
  expect(start, selector).toBeGreaterThanOrEqual(0);
  const block = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
  return new Map([...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()]));
}

const light = tokensAfter(':root {');
const dark = tokensAfter(":root[data-theme='dark'] {");
const themes = [
  { theme: 'light', tokens: light },
  { theme: 'dark', tokens: dark },
];

function colourIn(tokens: ReadonlyMap<string, string>, name: string) {
  const value = tokens.get(name);
  if (value === undefined) throw new Error(`src/tokens.css has no ${name}`);
  return rgbOf(value);
}

/** The families' own custom properties, as the marks ask for them. */
const families = familyIds.map((id) => /^var\((--[\w-]+)\)$/.exec(familyColour(id))![1]!);
const pairs = families.flatMap((a, index) => families.slice(index + 1).map((b) => ({ a, b })));

describe('the difference of two colours agrees with the published examples', () => {
  it.each([
    { a: [50, 2.6772, -79.7751], b: [50, 0, -82.7485], expected: 2.0425 },
    { a: [50, 2.5, 0], b: [73, 25, -18], expected: 27.1492 },
    { a: [50, 2.5, 0], b: [61, -5, 29], expected: 22.8977 },
    { a: [60.2574, -34.0099, 36.2677], b: [60.4626, -34.1751, 39.4387], expected: 1.2644 },
    { a: [2.0776, 0.0795, -1.135], b: [0.9033, -0.0636, -0.5514], expected: 0.9082 },
  ])('$expected', ({ a, b, expected }) => {
    expect(difference(a as unknown as Lab, b as unknown as Lab)).toBeCloseTo(expected, 4);
  });
});

it('a reader who asks for the dark theme and one whose system does get the same colours', () => {
  expect([...tokensAfter(":root:not([data-theme='light']) {")]).toEqual([...dark]);
});

it('there are seven families, each with a colour of its own', () => {
  expect(new Set(families).size).toBe(7);
});

describe.each(themes)('$theme: two families', ({ tokens }) => {
  it.each(pairs)('$a and $b are far apart', ({ a, b }) => {
    const [x, y] = [labOf(colourIn(tokens, a)), labOf(colourIn(tokens, b))];
    expect(difference(x, y)).toBeGreaterThanOrEqual(25);
  });

  it.each(visions)('can be told apart with %s vision', (vision) => {
    const seen = (name: string): Lab => labOf(seenBy(vision, colourIn(tokens, name)));
    const close = pairs
      .map(({ a, b }) => ({ a, b, apart: difference(seen(a), seen(b)) }))
      .filter(({ apart }) => !(apart >= 15));
    expect(close).toEqual([]);
  });
});

describe.each(themes)('$theme: a family stands out', ({ theme, tokens }) => {
  const ground = ['--land', '--tint-1', '--tint-2', '--tint-3', '--sea'].map((name) => colourIn(tokens, name));
  ground.sort((a, b) => luminance(a) - luminance(b));
  /** The ground closest to the marks: the darkest by day, the lightest by night. */
  const worst = theme === 'light' ? ground[0]! : ground.at(-1)!;

  it.each(families)('%s from the paper', (name) => {
    expect(contrast(colourIn(tokens, name), colourIn(tokens, '--paper'))).toBeGreaterThanOrEqual(3);
  });

  it.each(families)('%s from any land, tint and sea', (name) => {
    expect(contrast(colourIn(tokens, name), worst)).toBeGreaterThanOrEqual(3);
  });
});

describe.each(themes)('$theme: steps of the tint', ({ tokens }) => {
  it.each([
    ['--sea', '--land'],
    ['--land', '--tint-1'],
    ['--tint-1', '--tint-2'],
    ['--tint-2', '--tint-3'],
  ])('%s and %s can be told apart side by side', (a, b) => {
    expect(difference(labOf(colourIn(tokens, a!)), labOf(colourIn(tokens, b!)))).toBeGreaterThanOrEqual(2.3);
  });
});

describe.each(themes)('$theme: words', ({ tokens }) => {
  it.each(
    ['--ink', '--ink-soft', '--ink-faint', '--accent'].flatMap((ink) =>
      ['--paper', '--raised'].map((ground) => ({ ink, ground })),
    ),
  )('in $ink can be read on $ground', ({ ink, ground }) => {
    expect(contrast(colourIn(tokens, ink), colourIn(tokens, ground))).toBeGreaterThanOrEqual(4.5);
  });
});
