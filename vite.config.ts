// One configuration for the app's build and for both kinds of vitest tests (Node and real Chromium).
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunch } from './tools/chromium.mjs';
import { compiledWat } from './tools/compiledWat.ts';
import { firstViewOf } from './tools/firstView.ts';
import { publishTables } from './tools/publishTables.ts';

const repository = fileURLToPath(new URL('.', import.meta.url));
/** The doors of the site. */
const pages = ['index.html', 'ja.html'].map((page) => `${repository}src/${page}`);

export default defineConfig({
  root: 'src',
  base: './', // the built site runs from any folder of any static host
  publicDir: '../static',
  cacheDir: '../.cache/vite',
  plugins: [svelte({ configFile: false }), compiledWat(), publishTables(`${repository}data`)],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    reportCompressedSize: false, // tools/build.ts reports against the budget
    rolldownOptions: {
      input: pages,
      output: {
        codeSplitting: { groups: [{ debugName: 'first view', name: firstViewOf(`${repository}src/app/main.ts`) }] },
      },
    },
  },
  test: {
    // How fast the app is, bench/ measures. Here a limit only tells what never comes from what is late on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        root: repository,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'tests/{data,laws,figures,lint,office,tools}/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
        },
      },
      {
        extends: true,
        root: repository,
        test: { name: 'built', environment: 'node', include: ['tests/build/**/*.test.ts'] }, // reads dist/
      },
      {
        extends: true,
        root: repository,
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromiumLaunch() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
