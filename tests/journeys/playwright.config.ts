// Journeys: whole visits to the built site in real Chromium, as a reader makes them. Nothing is retried and nothing sleeps.
import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from '../../tools/chromium.mjs';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 30_000,
  expect: { timeout: 5_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    launchOptions: chromiumLaunch(),
    actionTimeout: 5_000,
    navigationTimeout: 10_000,
  },
});
