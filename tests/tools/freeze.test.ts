// Frozen frames: kept byte by byte whatever is built later, and silent but for newer data.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { freezeFrames, keepFrozen, withNotice } from '../../tools/publish/freeze.ts';

let folder = '';
const dist = () => join(folder, 'dist');
const kept = () => join(folder, 'kept');
const read = (file: string) => readFileSync(join(dist(), file), 'utf8');

/** A site as the build leaves it, with this text in its frames. */
function built(text: string): void {
  rmSync(dist(), { recursive: true, force: true });
  for (const inner of ['embed', 'views/gcap', 'assets']) mkdirSync(join(dist(), inner), { recursive: true });
  for (const file of ['embed.html', 'embed/gcap.html', 'index.html'])
    writeFileSync(join(dist(), file), `<body>${text}</body>`);
  for (const file of ['embed.js', 'views/gcap/en.png', 'assets/app.js']) writeFileSync(join(dist(), file), text);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'latticework-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('freezes what snippets name, and nothing else', () => {
  built('one');
  expect(freezeFrames(dist(), '2026.11', kept())).toEqual(['2026.11']);
  expect(JSON.parse(read('version.json'))).toEqual({ version: '2026.11' });
  for (const file of ['embed.html', 'embed/gcap.html', 'embed.js', 'views/gcap/en.png'])
    expect(read(`v/2026.11/${file}`)).toContain('one');
  expect(() => read('v/2026.11/assets/app.js')).toThrow();
  expect(read('v/2026.11/index.html')).toContain('location.replace("../../"');
});

it('keeps a version byte by byte when the frames change', () => {
  built('one');
  freezeFrames(dist(), '2026.11', kept());
  const before = read('v/2026.11/embed/gcap.html');
  keepFrozen(dist(), '2026.11', kept());
  built('two');
  expect(freezeFrames(dist(), '2026.11', kept())).toEqual(['2026.11']);
  expect(read('v/2026.11/embed/gcap.html')).toBe(before);
  built('three');
  expect(freezeFrames(dist(), '2027.02', kept())).toEqual(['2026.11', '2027.02']);
  expect(read('v/2026.11/embed/gcap.html')).toBe(before);
  expect(read('v/2027.02/embed/gcap.html')).toContain('three');
});

it('refuses to keep another content under a version that is kept', () => {
  built('one');
  freezeFrames(dist(), '2026.11', kept());
  keepFrozen(dist(), '2026.11', kept());
  writeFileSync(join(dist(), 'v/2026.11/embed.js'), 'other');
  expect(() => keepFrozen(dist(), '2026.11', kept())).toThrow(/kept already and differs in embed\.js/);
});

it('asks for the version that the site has now, from where the frame stands', () => {
  expect(withNotice('<body></body>', '2026.11', 'embed.html')).toContain('"2026.11","../../")');
  expect(withNotice('<body></body>', '2026.11', 'embed/gcap.html')).toContain('"2026.11","../../../")');
  expect(withNotice('<body>x</body>', '2026.11', 'embed.html')).toMatch(/<\/script><\/body>$/);
});
