// Plants a fault for each room rule and checks that the linter reports it; and that what a room may do is left alone.
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

interface Finding {
  rule: string | null;
  message: string;
}

async function findingsIn(filePath: string, text: string): Promise<Finding[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return (result?.messages ?? []).map(({ ruleId, message }) => ({ rule: ruleId, message }));
}

/** The same script as a component's, since the rooms hold both kinds of file. */
const component = (script: string, markup = '') => `<script lang="ts">\n${script}</script>\n\n${markup}\n`;

const used = (what: string, from: string) => `import { ${what} } from '${from}';\nexport const planted = ${what};\n`;
const usedType = (what: string, from: string) =>
  `import type { ${what} } from '${from}';\nexport type Planted = ${what};\n`;
const usedInside = (what: string, from: string) => `import { ${what} } from '${from}';\nconsole.log(${what});\n`;
const usedTypeInside = (what: string, from: string) =>
  `import type { ${what} } from '${from}';\nconst planted: ${what} | undefined = undefined;\nconsole.log(planted);\n`;

describe('a forbidden import is reported', () => {
  const imports = 'no-restricted-imports';
  it.each([
    ['model imports scenario', 'src/model/planted.ts', used('run', '../scenario/run.ts')],
    ['model imports Svelte', 'src/model/planted.ts', used('mount', 'svelte')],
    ['model imports view as a type', 'src/model/planted.ts', usedType('Props', '../view/figures/props.ts')],
    ['scenario imports layout', 'src/scenario/planted.ts', used('placeMap', '../layout/map/placeMap.ts')],
    ['scenario imports a runes file', 'src/scenario/planted.ts', used('store', './store.svelte.ts')],
    ['layout imports state as a type', 'src/layout/planted.ts', usedType('ViewState', '../state/viewState.ts')],
    ['layout imports state two folders up', 'src/layout/map/planted.ts', used('address', '../../state/address.ts')],
    ['layout imports d3-zoom', 'src/layout/planted.ts', used('zoom', 'd3-zoom')],
    ['layout imports d3-selection', 'src/layout/planted.ts', used('select', 'd3-selection')],
    ['layout imports svelte/store', 'src/layout/planted.ts', used('writable', 'svelte/store')],
    ['state imports layout', 'src/state/planted.svelte.ts', used('placeMap', '../layout/map/placeMap.ts')],
    ['state imports view', 'src/state/planted.ts', used('words', '../view/words/en.ts')],
    ['view imports state as a type', 'src/view/figures/planted.ts', usedType('ViewState', '../../state/viewState.ts')],
    ['view imports d3-selection', 'src/view/figures/planted.ts', used('select', 'd3-selection')],
    ['view imports d3-zoom outside attach', 'src/view/marks/planted.ts', used('zoom', 'd3-zoom')],
    ['view imports d3-transition', 'src/view/figures/planted.ts', used('transition', 'd3-transition')],
    ['view imports d3-axis', 'src/view/figures/planted.ts', used('axisLeft', 'd3-axis')],
    ['export imports state', 'src/export/planted.ts', used('viewState', '../state/viewState.ts')],
    ['app imports embed', 'src/app/planted.ts', used('mountFigure', '../embed/mountFigure.ts')],
    ['panes import app', 'src/panes/planted.ts', used('App', '../app/pages.ts')],
    ['state imports panes', 'src/state/planted.ts', used('load', '../panes/load.ts')],
    ['embed imports app', 'src/embed/planted.ts', used('pages', '../app/pages.ts')],
    ['app imports d3-selection', 'src/app/planted.ts', used('select', 'd3-selection')],
    ['app imports a tool', 'src/app/planted.ts', used('weigh', '../../tools/sizes.ts')],
    ['view imports a test', 'src/view/figures/planted.ts', used('tiny', '../../../tests/figures/tiny.ts')],
    ['model imports the d3 bundle', 'src/model/planted.ts', used('max', 'd3')],
    ['layout imports the d3 bundle', 'src/layout/planted.ts', used('geoPath', 'd3')],
    ['app imports the d3 bundle', 'src/app/planted.ts', used('max', 'd3')],
    ['attach imports the d3 bundle', 'src/view/attach/planted.ts', used('zoom', 'd3')],
    ['attach imports state', 'src/view/attach/planted.ts', used('viewState', '../../state/viewState.ts')],
    ['attach imports app', 'src/view/attach/planted.ts', used('load', '../../panes/load.ts')],
    ['a barrel is imported', 'src/view/figures/planted.ts', used('Mark', '../marks/index.ts')],
    ['a barrel is imported without its ending', 'src/app/planted.ts', used('Mark', '../view/marks/index')],
  ])('%s', async (_, path, text) => {
    expect((await findingsIn(path, text)).map(({ rule }) => rule)).toContain(imports);
  });

  it.each([
    ['view imports state', 'src/view/figures/Planted.svelte', usedInside('viewState', '../../state/viewState.ts')],
    [
      'view imports state as a type',
      'src/view/figures/Planted.svelte',
      usedTypeInside('ViewState', '../../state/viewState.ts'),
    ],
    ['view imports d3-selection', 'src/view/marks/Planted.svelte', usedInside('select', 'd3-selection')],
    ['view imports the d3 bundle', 'src/view/marks/Planted.svelte', usedInside('max', 'd3')],
    ['app imports embed', 'src/app/Planted.svelte', usedInside('mountFigure', '../embed/mountFigure.ts')],
    ['app imports embed as a type', 'src/app/Planted.svelte', usedTypeInside('Host', '../embed/host.ts')],
    ['a barrel is imported', 'src/app/Planted.svelte', usedInside('Mark', '../view/marks/index.ts')],
  ])('in a component: %s', async (_, path, script) => {
    expect((await findingsIn(path, component(script))).map(({ rule }) => rule)).toContain(imports);
  });

  it.each([
    ['app loads embed', 'src/app/planted.ts', '../embed/mountFigure.ts'],
    ['layout loads view', 'src/layout/map/planted.ts', '../../view/words/en.ts'],
  ])('on demand: %s', async (_, path, from) => {
    const findings = await findingsIn(path, `export const planted = () => import('${from}');\n`);
    expect(findings.map(({ rule }) => rule)).toContain('no-restricted-syntax');
  });
  it('leaves a room free to load another on demand', async () => {
    const text = `export const planted = () => import('../view/words/en.ts');\n`;
    expect(await findingsIn('src/app/planted.ts', text)).toEqual([]);
  });

  it('says which rooms may be imported', async () => {
    const [finding] = await findingsIn('src/layout/planted.ts', used('address', '../state/address.ts'));
    expect(finding?.message).toContain('The room "layout" may import only: model, scenario.');
  });
});

describe('a pure room that touches the browser or chance is reported', () => {
  const rooms = ['model', 'scenario', 'layout'];
  it.each(rooms.flatMap((room) => ['window', 'document', 'localStorage', 'navigator'].map((name) => [room, name])))(
    '%s: %s',
    async (room, name) => {
      const findings = await findingsIn(`src/${room}/planted.ts`, `export const planted = () => ${name};\n`);
      expect(findings.map(({ rule }) => rule)).toEqual(['no-restricted-globals']);
    },
  );
  it.each(rooms)('%s: fetch and requestAnimationFrame', async (room) => {
    const text = `export const planted = () => fetch('/x');\nexport const frame = () => requestAnimationFrame(() => {});\n`;
    const findings = await findingsIn(`src/${room}/planted.ts`, text);
    expect(findings.map(({ rule }) => rule)).toEqual(['no-restricted-globals', 'no-restricted-globals']);
  });
  it.each(rooms)('%s: Math.random and Date.now', async (room) => {
    const text = 'export const chance = () => Math.random();\nexport const now = () => Date.now();\n';
    const findings = await findingsIn(`src/${room}/planted.ts`, text);
    expect(findings.map(({ rule }) => rule)).toEqual(['no-restricted-properties', 'no-restricted-properties']);
  });
});

describe('a fault of any room is reported', () => {
  it.each([
    ['a TODO', 'no-warning-comments', '// TODO mend this\nexport const planted = 1;\n'],
    ['a FIXME', 'no-warning-comments', '/* fixme */\nexport const planted = 1;\n'],
    ['==', 'eqeqeq', 'export const planted = (a: number, b: number) => a == b;\n'],
    ['any', '@typescript-eslint/no-explicit-any', 'export const planted = (a: any) => a;\n'],
    [
      'a type imported as a value',
      '@typescript-eslint/consistent-type-imports',
      "import { Atlas } from '../model/atlas.ts';\nexport type Planted = Atlas;\n",
    ],
    ['301 lines', 'max-lines', 'console.log(1);\n'.repeat(301)],
  ])('%s', async (_, rule, text) => {
    expect((await findingsIn('src/app/planted.ts', text)).map((finding) => finding.rule)).toContain(rule);
  });

  it.each([
    ['an each without key', 'svelte/require-each-key', '{#each rows as row}{row}{/each}'],
    ['{@html}', 'svelte/no-at-html-tags', '{@html rows[0]}'],
  ])('%s', async (_, rule, markup) => {
    const text = component("const rows = ['a'];\n", markup);
    expect((await findingsIn('src/view/marks/Planted.svelte', text)).map((finding) => finding.rule)).toEqual([rule]);
  });

  it('a script that is not TypeScript', async () => {
    const text = '<script>\n  const a = 1;\n</script>\n\n{a}\n';
    const findings = await findingsIn('src/view/marks/Planted.svelte', text);
    expect(findings.map(({ rule }) => rule)).toEqual(['svelte/block-lang']);
  });
});

describe('what is allowed is left alone', () => {
  it.each([
    ['model: d3-array', 'src/model/planted.ts', used('max', 'd3-array')],
    ['model: its own file', 'src/model/planted.ts', usedType('Atlas', './atlas.ts')],
    ['scenario: model', 'src/scenario/planted.ts', usedType('Atlas', '../model/atlas.ts')],
    ['layout: d3-geo', 'src/layout/planted.ts', used('geoPath', 'd3-geo')],
    ['layout: scenario', 'src/layout/planted.ts', used('run', '../scenario/run.ts')],
    ['attach: d3-zoom', 'src/view/attach/planted.ts', used('zoom', 'd3-zoom')],
    ['attach: d3-selection', 'src/view/attach/planted.ts', used('select', 'd3-selection')],
    ['attach: window', 'src/view/attach/planted.ts', 'export const planted = () => window.devicePixelRatio;\n'],
    ['view: layout', 'src/view/figures/planted.ts', used('placeMap', '../../layout/map/placeMap.ts')],
    ['view: Svelte', 'src/view/figures/planted.ts', used('Tween', 'svelte/motion')],
    ['state: window', 'src/state/planted.svelte.ts', 'export const planted = () => window.location.search;\n'],
    ['app: state and view', 'src/app/planted.ts', used('viewState', '../state/viewState.ts')],
    ['embed: view', 'src/embed/planted.ts', used('words', '../view/words/en.ts')],
    ['a test of a pure room: anything', 'src/layout/planted.test.ts', used('app', '../app/app.ts')],
    ['a file whose name begins like a barrel', 'src/app/planted.ts', used('byId', '../model/indexes.ts')],
    ['a folder named like a part of a room', 'src/view/figures/planted.ts', used('x', './statement/x.ts')],
  ])('%s', async (_, path, text) => {
    expect(await findingsIn(path, text)).toEqual([]);
  });

  it('a keyed each', async () => {
    const text = component("const rows = ['a'];\n", '{#each rows as row (row)}{row}{/each}');
    expect(await findingsIn('src/view/marks/Planted.svelte', text)).toEqual([]);
  });
});
