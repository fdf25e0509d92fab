// A presentation made in Node from steps and a drawn picture: sound by our own check, and it says what the story says.
import { describe, expect, it } from 'vitest';
import { slideOf, type SlideContext } from '../../src/export/pptx/slide.ts';
import { writePptx, type DeckOptions } from '../../src/export/pptx/writePptx.ts';
import type { StoryStep } from '../../src/model/story.ts';
import { readPresentation } from './structure.ts';

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const step = (headline: string, own: Partial<StoryStep> = {}): StoryStep => ({
  state: 'view=network',
  headline,
  text: ['A first paragraph, with <signs> & "quotes".', 'A second one.'],
  notes: ['Say this first.', 'Then that: 5 < 6 & so on.'],
  annotations: [],
  ...own,
});
const coast = `M0 0${'l1 1'.repeat(20_000)}`;
const picture = {
  width: 800,
  height: 420,
  markup:
    `<svg x="0" y="0" width="400" height="420" viewBox="0 0 400 420"><path d="${coast}" fill="rgb(240, 240, 230)"/></svg>` +
    '<svg x="400" y="0" width="400" height="420" viewBox="0 0 400 420">' +
    '<g data-key="links/a" aria-label="A supplies B"><path d="M10 10C90 10 90 90 170 90" fill="none" stroke="rgb(0, 0, 200)" stroke-dasharray="4 3" marker-end="url(#x)"/></g>' +
    '<g data-key="organizations/a" aria-label="A &amp; Co"><rect x="4" y="4" width="9" height="12" rx="2" fill="rgb(20, 20, 20)"/><text x="16" y="14" font-size="12px" fill="rgb(20, 20, 20)">A &amp; Co</text></g>' +
    '</svg>',
};
const options: DeckOptions = {
  title: 'A story',
  author: 'Somebody',
  lang: 'en',
  marking: '',
  logo: null,
  address: '',
  fontFaces: '',
  colours: { ink: '#1c1b18', soft: '#4d4a43', paper: '#fbfaf7' },
};
const context = (number: number, count: number): SlideContext => ({
  story: { title: 'A story', lang: 'en' },
  number,
  count,
  source: 'Source: a test.',
  alt: 'What is drawn, in words',
});
const rasterize = () => Promise.resolve(new Uint8Array(pixel));
const make = async (steps: readonly StoryStep[], changes: Partial<DeckOptions> = {}) =>
  readPresentation(
    await writePptx(
      steps.map((each, index) => slideOf(each, picture, context(index + 1, steps.length))),
      { ...options, ...changes },
      rasterize,
    ),
  );

describe('a presentation', () => {
  const steps = [
    step('First & foremost'),
    step('第二の図', { text: ['日本語の段落。'], annotations: [{ anchor: 'years/2024', text: '2024年の改正' }] }),
  ];
  it('is sound', async () => {
    expect((await make(steps)).findings).toEqual([]);
    const logo = { data: `data:image/png;base64,${pixel.toString('base64')}`, aspect: 2, name: 'Logo' };
    expect(
      (await make(steps, { marking: 'Unclassified', logo, address: 'https://example.org/?a=1&b=2' })).findings,
    ).toEqual([]);
  });
  it('says what the story says, on a slide a step', async () => {
    const { slides } = await make(steps);
    expect(slides.map(({ headline }) => headline)).toEqual(steps.map(({ headline }) => [headline]));
    expect(slides.map(({ text }) => text)).toEqual(
      steps.map((each) => [...each.text, ...each.annotations.map((remark) => remark.text)]),
    );
    expect(slides.map(({ notes }) => notes)).toEqual(steps.map(({ notes }) => notes));
    expect(slides.map(({ source }) => source)).toEqual([['Source: a test.'], ['Source: a test.']]);
  });
  it('draws marks as shapes in groups, and the map as a picture', async () => {
    const [first] = (await make(steps)).slides;
    expect(first).toMatchObject({ pictures: 1, groups: 3 });
    expect(first?.all).toContain('A & Co');
  });
  it('has marks above and below where they are asked for', async () => {
    const { slides } = await make(steps, { marking: 'Unclassified' });
    for (const { all } of slides) expect(all.filter((text) => text === 'Unclassified')).toHaveLength(2);
  });
});

describe('the size of type', () => {
  it('falls with the length of the text and stays readable', () => {
    const long = 'word '.repeat(180).trim();
    const sizes = [['Short.'], [long], [long, long, long]].map(
      (text) => slideOf(step('x', { text }), null, context(1, 1)).textSize,
    );
    expect(sizes[0]).toBe(20);
    expect(sizes[1]).toBeLessThan(20);
    expect(sizes[2]).toBeGreaterThanOrEqual(11);
  });
});
