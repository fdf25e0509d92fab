// What npm start and npm test find out before they run anything.
import { describe, expect, it } from 'vitest';
import {
  browserInstallation,
  checkNode,
  chooseBrowser,
  installFailure,
  isNodeRecent,
  packagesDifference,
} from '../../tools/install.mjs';
import { Plain } from '../../tools/plainly.mjs';

describe('Node', () => {
  it.each([
    ['20.19.0', true],
    ['20.20.2', true],
    ['22.0.0', true],
    ['100.1.0', true],
    ['20.18.9', false],
    ['18.20.4', false],
    ['8.0.0', false],
  ])('%s is recent enough: %s', (version, expected) => expect(isNodeRecent(version)).toBe(expected));

  it('that is too old ends with one line and the remedy', () => {
    expect(() => checkNode('18.20.4')).toThrow('this is Node 18.20.4, and Latticework needs 20.19 or later');
    try {
      checkNode('18.20.4');
    } catch (error) {
      expect((error as Plain).remedy).toContain('https://nodejs.org');
    }
  });
});

describe('packages', () => {
  const lock = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/svelte': { version: '5.0.0', integrity: 'sha512-a' },
      'node_modules/a/node_modules/b': { version: '1.0.0', integrity: 'sha512-b' },
      'node_modules/only-on-darwin': { version: '2.0.0', integrity: 'sha512-c', optional: true },
    },
  };
  const installed = () => ({
    packages: { ...lock.packages } as Record<string, { version: string; integrity?: string }>,
  });

  it('that are all there are not installed again', () => {
    expect(packagesDifference(lock, installed())).toBeUndefined();
  });
  it('for another system may be absent', () => {
    const there = installed();
    delete there.packages['node_modules/only-on-darwin'];
    expect(packagesDifference(lock, there)).toBeUndefined();
  });
  it.each([
    ['node_modules without a list of npm', undefined, 'no packages are installed'],
    ['a list of nothing', {}, 'no packages are installed'],
  ])('%s', (_, there, expected) => expect(packagesDifference(lock, there)).toBe(expected));
  it('that are missing are named', () => {
    const there = installed();
    delete there.packages['node_modules/a/node_modules/b'];
    expect(packagesDifference(lock, there)).toBe('b is not installed');
  });
  it('of another version are named with both', () => {
    const there = installed();
    there.packages['node_modules/svelte'] = { version: '4.9.0', integrity: 'sha512-z' };
    expect(packagesDifference(lock, there)).toBe('svelte is installed as 4.9.0, package-lock.json asks for 5.0.0');
  });
  it.each([
    ['npm error code ENOTFOUND', 'npm could not reach its package registry'],
    ['npm error code ECONNREFUSED', 'npm could not reach its package registry'],
    ['npm error code EUSAGE\nin sync', 'package-lock.json does not fit package.json'],
    ['npm error code EACCES', 'npm may not write here'],
    ['npm error code ENOSPC', 'the disk is full'],
    ['npm error code EINTEGRITY', 'npm could not install the packages:\nnpm error code EINTEGRITY'],
  ])('that npm cannot install: %s', (stderr, expected) => {
    const failure = installFailure(stderr);
    expect(failure).toBeInstanceOf(Plain);
    expect(failure.message).toBe(expected);
    expect(failure.remedy).not.toBe('');
  });
});

describe('browser', () => {
  const places = (existing: string[], more: { named?: string; system?: string; own?: string }) => ({
    named: undefined,
    system: undefined,
    own: undefined,
    exists: (path: string) => existing.includes(path),
    ...more,
  });

  it('is the one that CHROME_PATH names', () => {
    const given = places(['/my/chrome', '/usr/bin/chromium'], { named: '/my/chrome', system: '/usr/bin/chromium' });
    expect(chooseBrowser(given)).toBe('/my/chrome');
  });
  it("is the system's before Playwright's own", () => {
    const given = places(['/usr/bin/chromium', '/own'], { system: '/usr/bin/chromium', own: '/own' });
    expect(chooseBrowser(given)).toBe('/usr/bin/chromium');
  });
  it("is Playwright's own where the system has none", () => {
    expect(chooseBrowser(places(['/own'], { own: '/own' }))).toBe('/own');
  });
  it('is missing where nothing exists', () => {
    expect(chooseBrowser(places([], { own: '/own' }))).toBeUndefined();
  });
  it('that CHROME_PATH names but that is not there is told, not passed over', () => {
    expect(() => chooseBrowser(places(['/own'], { named: '/gone', own: '/own' }))).toThrow('CHROME_PATH names /gone');
  });
  it('is installed unasked on Debian as root only', () => {
    const debian = 'NAME="Debian GNU/Linux"\nID=debian\nVERSION_ID="12"\n';
    const commands = browserInstallation({ osRelease: debian, isRoot: true })?.map((words) => words.join(' '));
    expect(commands?.[0]).toBe('apt-get update');
    expect(commands?.[1]).toMatch(/^apt-get install -y .*chromium fonts-noto-cjk$/);
    expect(browserInstallation({ osRelease: debian, isRoot: false })).toBeUndefined();
    expect(browserInstallation({ osRelease: 'ID=ubuntu\nID_LIKE=debian\n', isRoot: true })).toBeUndefined();
    expect(browserInstallation({ osRelease: '', isRoot: true })).toBeUndefined();
  });
});
