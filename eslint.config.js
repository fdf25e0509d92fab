// The room rules: which room may import which (see "The house" in CONTRIBUTING.md), and what a pure room must not touch.
// tests/lint plants a fault for each rule and checks that it is reported.
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Every room and the rooms it may import. Knowledge flows one way: facts, what-if, geometry, ink. */
const rooms = {
  model: [],
  scenario: ['model'],
  layout: ['model', 'scenario'],
  view: ['model', 'scenario', 'layout'],
  state: ['model', 'scenario'],
  export: ['model', 'scenario', 'layout', 'view'],
  panes: ['model', 'scenario', 'layout', 'view', 'state', 'export'],
  app: ['model', 'scenario', 'layout', 'view', 'state', 'export', 'panes'],
  embed: ['model', 'scenario', 'layout', 'view', 'state', 'export', 'panes'],
};
const pureRooms = ['model', 'scenario', 'layout'];
const domD3 = ['d3-selection', 'd3-transition', 'd3-axis', 'd3-drag', 'd3-brush'];

const bundleD3 = { group: ['d3'], message: 'Import d3 by its modules (d3-geo, d3-scale, ...).' };

/** The one `no-restricted-imports` entry of a room (ESLint lets the last matching block win). */
function importsOf(room) {
  const foreign = Object.keys(rooms).filter((other) => other !== room && !rooms[room].includes(other));
  const pure = pureRooms.includes(room);
  return [
    'error',
    {
      patterns: [
        {
          group: foreign.map((other) => `**/${other}/**`),
          message: `The room "${room}" may import only: ${rooms[room].join(', ') || 'nothing'}.`,
        },
        {
          group: ['**/tools/**', '**/tests/**', '**/bench/**'],
          message: 'The app imports nothing from the programs around it.',
        },
        {
          group: domD3.concat(room === 'view' ? ['d3-zoom'] : []),
          message: 'd3 is for mathematics; the DOM is drawn by Svelte (src/view/attach may).',
        },
        { group: ['**/index.ts', '**/index'], message: 'Import the file that has the thing, no barrels.' },
        bundleD3,
        ...(pure
          ? [
              {
                group: ['svelte', 'svelte/*', '**/*.svelte', '**/*.svelte.ts', 'd3-zoom'],
                message: `"${room}" is a pure room: no Svelte.`,
              },
            ]
          : []),
      ],
    },
  ];
}

/** The same for `import('...')`, which `no-restricted-imports` does not see. */
function dynamicImportsOf(room) {
  const foreign = Object.keys(rooms).filter((other) => other !== room && !rooms[room].includes(other));
  return [
    'error',
    {
      selector: `ImportExpression[source.value=/\\.\\.\\/(${foreign.join('|')})\\//]`,
      message: `The room "${room}" may import only: ${rooms[room].join(', ') || 'nothing'}.`,
    },
  ];
}

const roomBlocks = Object.keys(rooms).map((room) => ({
  files: [`src/${room}/**/*.{ts,svelte}`],
  ignores: ['**/*.test.ts'],
  rules: { 'no-restricted-imports': importsOf(room), 'no-restricted-syntax': dynamicImportsOf(room) },
}));

const pureBlock = {
  files: pureRooms.map((room) => `src/${room}/**/*.ts`),
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-globals': [
      'error',
      'window',
      'document',
      'fetch',
      'localStorage',
      'navigator',
      'location',
      'requestAnimationFrame',
    ],
    'no-restricted-properties': [
      'error',
      { object: 'Math', property: 'random', message: 'Same input, same output.' },
      { object: 'Date', property: 'now', message: 'Same input, same output.' },
    ],
  },
};

/** The one place with DOM hands: zoom, resize, paint. */
const attachBlock = {
  files: ['src/view/attach/**/*.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: ['**/state/**', '**/panes/**', '**/app/**', '**/embed/**', '**/export/**'],
            message: 'Attachments report through callbacks.',
          },
          bundleD3,
        ],
      },
    ],
  },
};

export default ts.config(
  { ignores: ['dist/', '.cache/', 'static/', 'test-results/', 'node_modules/'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      'no-undef': 'off', // TypeScript checks names
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } },
  },
  {
    files: ['src/**/*.svelte'],
    rules: {
      'svelte/block-lang': ['error', { script: ['ts'] }],
      'svelte/require-each-key': 'error',
      'svelte/no-at-html-tags': 'error',
    },
  },
  ...roomBlocks,
  pureBlock,
  attachBlock,
  { files: ['**/*.test.ts', 'tests/**/*.ts'], rules: { 'max-lines': 'off' } },
);
