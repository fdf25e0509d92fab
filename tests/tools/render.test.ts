// Views drawn in Node: every kind of picture in both languages and themes stands by itself, and says in words what it shows.
import { beforeAll, describe, expect, it } from 'vitest';
import { readPublishedViews } from '../../tools/publishedViews.ts';
import { drawPng } from '../../tools/render/drawPng.ts';
import { isNode, parseMarkup, type Node } from '../../tools/render/parseMarkup.ts';
import { readCss } from '../../tools/render/readCss.ts';
import { renderState, type RenderedState } from '../../tools/render/renderState.ts';
import { resolveValue, styleOf } from '../../tools/render/resolveStyles.ts';

const states = [
  ...readPublishedViews().map(({ query }) => query),
  'view=both',
  'view=map&region=japan&camera=139.7,35.7,4',
  'view=map&region=globe',
  'view=map&measure=value',
  'view=network',
  'view=network&at=organizations/ihi',
  'view=network&at=whole',
  'view=network&at=whole&layout=force',
  'view=network&at=chain&from=organizations/mitsubishi-heavy-industries&to=organizations/rolls-royce',
  'view=flows&measure=value',
  'view=flows&measure=units',
  'view=matrix',
  'view=matrix&matrix=organizations&areas=air',
  'view=timeline&years=all',
  'view=table&table=agreements',
  'view=tree',
  'view=map&beside=timeline',
  'view=map&years=1950',
];

describe.each(states)('%s', (query) => {
  let rendered: RenderedState;
  beforeAll(async () => {
    rendered = await renderState(query, { lang: 'en', theme: 'light' });
  }, 60_000);

  it('is well-formed, needs nothing from elsewhere and leaves no name unresolved', () => {
    const [svg] = parseMarkup(rendered.svg).children.filter(isNode);
    expect(svg?.name).toBe('svg');
    expect(rendered.svg).not.toMatch(/var\(|color-mix|class="|style="|NaN|undefined|\[object/);
    expect(rendered.svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\((?!#)/);
    expect(rendered.notes).toEqual([]);
  });
  it('says its title, what it shows, and where it is from', () => {
    const words = wordsIn(parseMarkup(rendered.svg));
    expect(words).toContain(rendered.title);
    expect(words).toMatch(/Source: Latticework, data 20\d\d\.\d\d/);
    expect(rendered.alt.length).toBeGreaterThan(rendered.title.length + 10);
    expect(rendered.svg).toMatch(/<title>[^<]+<\/title><desc>[^<]+<\/desc>/);
  });
  it('has a table whose rows have all columns', () => {
    const { columns, rows } = rendered.table;
    expect(columns.length).toBeGreaterThan(2);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });
});

it.each(['light', 'dark'] as const)('speaks Japanese, %s', async (theme) => {
  const rendered = await renderState('view=what-if&scenario=patriot-seeker', { lang: 'ja', theme });
  expect(rendered.sentence).toMatch(/[ぁ-ん]/);
  expect(rendered.svg).toContain(`fill="${theme === 'dark' ? '#15171b' : '#fbfaf7'}"`);
});

it('refuses what is no picture, and names what it did not understand', async () => {
  await expect(renderState('view=method')).rejects.toThrow('"method" is no picture');
  await expect(renderState('view=network&at=chain')).rejects.toThrow('two ends');
  const { notes } = await renderState('view=map&areas=missles');
  expect(notes).toMatchObject([{ parameter: 'areas', value: 'missles' }]);
});

it('draws a PNG of the asked width', async () => {
  const { svg, sheet } = await renderState('view=network&at=programs/gcap', { width: 800 });
  const { bytes, width, height } = await drawPng(svg, { width: 400 });
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect([sheet.width, width]).toEqual([800, 400]);
  expect(height).toBeCloseTo(sheet.height / 2, -1);
}, 60_000); // the typefaces are cut the first time

it('embeds the typefaces that it sets when asked to', async () => {
  const { svg } = await renderState('view=network&at=programs/gcap', { hasFonts: true });
  expect(svg.match(/@font-face/g)).toHaveLength(2);
  expect(svg).toMatch(/url\(data:font\/woff2;base64,/);
});

describe('styles', () => {
  const own = (css: string, markup: string): Record<string, string> => {
    const root = parseMarkup(markup);
    const find = (node: Node): Node => {
      const inner = node.children.filter(isNode)[0];
      return inner ? find(inner) : node;
    };
    const parents = { '--colour': '#ff0000', color: '#000000' };
    return styleOf(find(root), parents, readCss(css, 1000)).own;
  };
  it('go by weight, then by order', () => {
    expect(own('.a.x{fill:red} .a{fill:blue} rect{fill:green}', '<g><rect class="a x"></rect></g>')['fill']).toBe(
      'red',
    );
    expect(own('.a{fill:red} .a{fill:blue}', '<rect class="a"></rect>')['fill']).toBe('blue');
  });
  it('find parents, children, siblings and what is not', () => {
    const markup = '<g class="row"><text class="b"></text></g>';
    expect(own('.row > .b{x:1} .row .c{x:2} .b:not(.c){y:3}', markup)).toEqual({ x: '1', y: '3' });
    expect(own('.b:where(.none){x:1} :is(.b, .c){x:2}', markup)).toEqual({ x: '2' });
  });
  it('know no pointer, no focus and no paper', () => {
    const css = '.a:hover{x:1} .a:focus-visible{x:2} @media print{.a{x:3}} @media (max-width: 600px){.a{x:4}}';
    expect(own(css, '<rect class="a"></rect>')).toEqual({});
  });
  it('resolve names, mixtures and sizes', () => {
    expect(resolveValue('var(--a, #000)', { '--a': 'var(--b)', '--b': '#123456' }, '#000')).toBe('#123456');
    expect(resolveValue('color-mix(in srgb, #000000 25%, #ffffff)', {}, '#000')).toBe('#bfbfbf');
    expect(resolveValue('0.75rem', {}, '#000')).toBe('12px');
    expect(resolveValue('currentColor', {}, '#abcdef')).toBe('#abcdef');
  });
});

function wordsIn(node: Node): string {
  const texts = (each: Node): string[] =>
    each.children.flatMap((child) => (isNode(child) ? texts(child) : [child.text]));
  return texts(node).join(' ').replace(/\s+/g, ' ');
}
