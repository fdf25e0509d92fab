// Walks: longer checks of the built site for everyone who does not use a mouse and a large screen. `npm run test:walks`.
import { defineConfig } from '@playwright/test';
import journeys from '../journeys/playwright.config.ts';

export default defineConfig({
  ...journeys,
  testDir: '.',
  outputDir: '../../test-results/walks',
  snapshotPathTemplate: '{testDir}/shapes/{arg}{ext}',
  timeout: 300_000,
});
