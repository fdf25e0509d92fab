// The web server of npm start: ports, types, and nothing from outside its folder.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { fileOf, mimeTypeOf, portAsked, serve } from '../../tools/serve.mjs';

let folder: string;
const servers: Server[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'latticework-'));
  mkdirSync(join(folder, 'site', 'data'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'site', 'index.html'), '<h1>Atlas</h1>');
  writeFileSync(join(folder, 'site', 'data', 'core.json'), '{"a":1}');
});
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

async function served(ports: { asked?: number; usual?: number }) {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  const result = await serve(join(folder, 'site'), ports);
  servers.push(result.server);
  return result;
}

describe('the port', () => {
  it.each([
    [[], {}, undefined],
    [['--port', '8080'], {}, 8080],
    [['--port=8080'], {}, 8080],
    [[], { PORT: '9000' }, 9000],
    [['--port', '8080'], { PORT: '9000' }, 8080],
    [[], { PORT: '' }, undefined],
  ])('of %j and %j is %s', (args, env, expected) => expect(portAsked(args, env)).toBe(expected));
  it.each([[['--port', 'abc']], [['--port', '0']], [['--port', '70000']], [['--port']], [['--port', '80.5']]])(
    'of %j is refused',
    (args) => expect(() => portAsked(args, {})).toThrow('is not a port'),
  );

  it('that is taken is passed over when nobody asked for it', async () => {
    const first = await served({ usual: 47_311 });
    const second = await served({ usual: first.port });
    expect(second.port).toBeGreaterThan(first.port);
    expect(second.address).toBe(`http://localhost:${second.port}/`);
  });
  it('that is taken and asked for ends with a plain line', async () => {
    const first = await served({ usual: 47_411 });
    await expect(served({ asked: first.port })).rejects.toThrow(`port ${first.port} is taken`);
  });
});

describe('a request', () => {
  it('gets the file with its type', async () => {
    const { port } = await served({ usual: 47_511 });
    const page = await fetch(`http://127.0.0.1:${port}/?view=map&year=2026`);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toBe('<h1>Atlas</h1>');
    const data = await fetch(`http://127.0.0.1:${port}/data/core.json`);
    expect(data.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(data.headers.get('content-encoding')).toBe('gzip');
    expect(await data.json()).toEqual({ a: 1 });
  });
  it('for what is not there gets 404, and another method than GET or HEAD 405', async () => {
    const { port } = await served({ usual: 47_611 });
    expect((await fetch(`http://127.0.0.1:${port}/none.html`)).status).toBe(404);
    expect((await fetch(`http://127.0.0.1:${port}/%ff`)).status).toBe(404);
    expect((await fetch(`http://127.0.0.1:${port}/`, { method: 'POST' })).status).toBe(405);
    expect((await fetch(`http://127.0.0.1:${port}/`, { method: 'HEAD' })).status).toBe(200);
  });
  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/data/../../secret.txt', '/..%2fsecret.txt', '/a\0'])(
    'for %j gets nothing from outside the folder',
    (url) => expect(fileOf(join(folder, 'site'), url)).toBeUndefined(),
  );
  it('for a folder without a page gets nothing', () => {
    expect(fileOf(join(folder, 'site'), '/data/')).toBeUndefined();
  });
});

it.each([
  ['a.js', 'text/javascript; charset=utf-8'],
  ['a.woff2', 'font/woff2'],
  ['a.SVG', 'image/svg+xml; charset=utf-8'],
  ['a.wasm', 'application/wasm'],
  ['a.unheard-of', 'application/octet-stream'],
])('%s is served as %s', (file, expected) => expect(mimeTypeOf(file)).toBe(expected));
