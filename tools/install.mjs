// What the commands need before they can run, and how they get it: Node, the npm packages, a browser.
// Plain JavaScript without dependencies: it runs before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromiumPath } from './chromium.mjs';
import { Plain } from './plainly.mjs';

const oldestNode = /** @type {const} */ ([20, 19]);

/**
 * @param {string} version as in `process.versions.node`
 * @returns {boolean} whether everything here runs on it
 */
export function isNodeRecent(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
}

/** @param {string} version */
export function checkNode(version = process.versions.node) {
  if (isNodeRecent(version)) return;
  throw new Plain(
    `this is Node ${version}, and Latticework needs ${oldestNode.join('.')} or later`,
    'install a current Node from https://nodejs.org and run the command again',
  );
}

/**
 * What differs between the packages that package-lock.json asks for and those that npm put in node_modules (of which
 * it keeps a list there). Packages for other systems are optional and may be absent.
 * @typedef {{ packages?: Record<string, { version?: string, integrity?: string, optional?: boolean }> }} Lock
 * @param {Lock} wanted
 * @param {Lock | undefined} installed
 * @returns {string | undefined} the first difference, in words
 */
export function packagesDifference(wanted, installed) {
  if (!installed?.packages) return 'no packages are installed';
  for (const [path, entry] of Object.entries(wanted.packages ?? {})) {
    if (path === '') continue; // the project itself
    const name = path.replace(/^.*node_modules\//, '');
    const found = installed.packages[path];
    if (!found && !entry.optional) return `${name} is not installed`;
    if (found && (found.version !== entry.version || found.integrity !== entry.integrity))
      return `${name} is installed as ${found.version}, package-lock.json asks for ${entry.version}`;
  }
  return undefined;
}

/** @param {string} path */
function readLock(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/**
 * Runs a program in the repository's folder, its output passed on, and gives its exit code and what it said on stderr.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, keepStderr?: boolean }} [options] `keepStderr`: do not pass stderr on
 * @returns {Promise<{ code: number, stderr: string }>}
 */
export function run(program, args, { env = process.env, keepStderr = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'inherit', 'pipe'],
      env,
      shell: process.platform === 'win32', // npm is a script there
    });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
      if (!keepStderr) process.stderr.write(chunk);
    });
    child.on('error', (error) => {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT') return reject(error);
      reject(
        program === 'npm'
          ? new Plain('npm was not found', 'install Node with npm from https://nodejs.org, or put npm on the PATH')
          : new Plain(`${program} was not found`, `install ${program}, or put it on the PATH`),
      );
    });
    child.on('close', (code) => resolve({ code: code ?? 1, stderr }));
  });
}

/** Runs a script of package.json, without npm's own words around it. @param {string} script @param {string[]} args */
export function runScript(script, args = []) {
  return run('npm', ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])]);
}

const networkTrouble = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i;

/** @param {string} stderr what npm said @returns {Plain} */
export function installFailure(stderr) {
  if (networkTrouble.test(stderr))
    return new Plain(
      'npm could not reach its package registry',
      'check the network (or the proxy in the npm settings) and run the command again',
    );
  if (/EUSAGE/.test(stderr))
    return new Plain(
      'package-lock.json does not fit package.json',
      'restore both (git checkout package.json package-lock.json), or run "npm install" if you changed package.json',
    );
  if (/EACCES|EPERM/.test(stderr))
    return new Plain('npm may not write here', 'run the command in a folder that belongs to you');
  if (/ENOSPC/.test(stderr)) return new Plain('the disk is full', 'free about 500 MB and run the command again');
  return new Plain(
    `npm could not install the packages:\n${stderr.trim()}`,
    'delete node_modules and run the command again',
  );
}

export async function installPackages() {
  const wanted = readLock('package-lock.json');
  if (!wanted) throw new Plain('package-lock.json is missing', 'restore it: git checkout package-lock.json');
  const difference = packagesDifference(wanted, readLock('node_modules/.package-lock.json'));
  if (!difference) return console.log('Packages: as in package-lock.json');
  console.log(`Packages: ${difference}; installing (npm ci) ...`);
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, stderr } = await run('npm', args, { keepStderr: true });
  if (code !== 0) throw installFailure(stderr);
}

/**
 * Which browser the tests will use: the one that CHROME_PATH names, else the system's, else Playwright's own download.
 * @param {{ named: string | undefined, system: string | undefined, own: string | undefined, exists: (path: string) => boolean }} places
 * @returns {string | undefined} its path
 */
export function chooseBrowser({ named, system, own, exists }) {
  if (named && !exists(named))
    throw new Plain(`CHROME_PATH names ${named}, which does not exist`, 'correct CHROME_PATH, or unset it');
  return [named, system, own].find((path) => path && exists(path));
}

/**
 * How to install a browser on this system without asking, if there is such a way.
 * @param {{ osRelease: string, isRoot: boolean }} system
 * @returns {string[][] | undefined} commands
 */
export function browserInstallation({ osRelease, isRoot }) {
  if (!isRoot || !/^ID=debian$/m.test(osRelease)) return undefined;
  return [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
  ];
}

async function playwrightBrowser() {
  const { chromium } = await import('playwright');
  return chromium.executablePath();
}

async function findBrowser() {
  const own = await playwrightBrowser();
  return chooseBrowser({ named: process.env.CHROME_PATH, system: chromiumPath(), own, exists: existsSync });
}

/** Finds a browser, or installs one. Call it when the packages are there. */
export async function installBrowser() {
  const found = await findBrowser();
  if (found) return console.log(`Browser: ${found}`);
  const osRelease = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  const missing = new Plain(
    'the browser tests need Chromium or Chrome, and none was found',
    'run "npx playwright install chromium", or install Chrome, or set CHROME_PATH to the one you have',
  );
  const commands = browserInstallation({ osRelease, isRoot: process.getuid?.() === 0 });
  if (!commands) throw missing;
  for (const [program = '', ...args] of commands) {
    console.log(`Browser: none found; ${[program, ...args].join(' ')} ...`);
    const { code } = await run(program, args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    if (code !== 0) throw missing;
  }
  if (!(await findBrowser())) throw missing;
}
