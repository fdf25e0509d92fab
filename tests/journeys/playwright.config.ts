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
  // How fast the app is, bench/ measures. Here a limit only tells what never comes from what is late on a busy machine.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    launchOptions: chromiumLaunch(),
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
  },
});
