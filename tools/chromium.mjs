// Finds a Chromium for the tests. Plain JavaScript: it must run before anything is installed.
import { existsSync } from 'node:fs';
import { execFileSync } from 'node:child_process';

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The browser to test with: `CHROME_PATH`, else one that the system has, else none (Playwright then
 * uses its own download, where there is one).
 * @returns {string | undefined}
 */
export function chromiumPath() {
  const named = process.env.CHROME_PATH;
  if (named) return named;
  return systemPaths.find((path) => existsSync(path)) ?? onPath('chromium') ?? onPath('google-chrome');
}

/** @param {string} command */
function onPath(command) {
  try {
    return (
      execFileSync('which', [command], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined
    );
  } catch {
    return undefined;
  }
}

/**
 * Launch options that Playwright and vitest share: no GPU, no sandbox (containers run as root), and
 * none of Chromium's own background requests, so that a test can assert that the page makes none.
 */
export function chromiumLaunch() {
  const executablePath = chromiumPath();
  return {
    ...(executablePath ? { executablePath } : {}),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}
