// A small web server for the built site: static files on this machine only, nothing else.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { createGzip } from 'node:zlib';
import { Plain } from './plainly.mjs';

const host = '127.0.0.1';

/** @type {Record<string, string>} */
const mimeTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** @param {string} path */
export function mimeTypeOf(path) {
  return mimeTypes[extname(path).toLowerCase()] ?? 'application/octet-stream';
}

/**
 * The file that a request asks for, or nothing: no such file, or one outside the folder.
 * @param {string} folder
 * @param {string} url as in a request: path and query
 * @returns {string | undefined}
 */
export function fileOf(folder, url) {
  let path;
  try {
    path = decodeURIComponent(url.split(/[?#]/)[0] ?? '');
  } catch {
    return undefined; // a broken escape
  }
  const root = resolve(folder);
  const file = resolve(join(root, normalize(path)));
  if (path.includes('\0') || (file !== root && !file.startsWith(root + sep)) || !existsSync(file)) return undefined;
  if (!statSync(file).isDirectory()) return file;
  const index = join(file, 'index.html');
  return existsSync(index) ? index : undefined;
}

/** @param {string} folder */
export function createSite(folder) {
  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const file = fileOf(folder, request.url ?? '/');
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is no such page.\n');
      return;
    }
    const type = mimeTypeOf(file);
    const zip =
      /^text|json|xml|javascript|wasm/.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
    response.writeHead(200, {
      'content-type': type,
      'cache-control': 'no-cache',
      vary: 'accept-encoding',
      ...(zip ? { 'content-encoding': 'gzip' } : { 'content-length': statSync(file).size }),
    });
    if (request.method === 'HEAD') return void response.end();
    const content = createReadStream(file);
    content.on('error', () => response.destroy());
    if (zip) content.pipe(createGzip()).pipe(response);
    else content.pipe(response);
  });
}

/**
 * Listens on the port, or says that it is taken.
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<boolean>} whether it listens
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    const onError = (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else if (error.code === 'EACCES')
        reject(new Plain(`port ${port} is reserved on this system`, 'choose one over 1023: npm start -- --port 4173'));
      else reject(error);
    };
    server.once('error', onError);
    server.listen(port, host, () => {
      server.off('error', onError);
      resolve(true);
    });
  });
}

/**
 * Serves a folder: on the port that is asked for or not at all, else on the first free one from the usual port on.
 * @param {string} folder
 * @param {{ asked?: number | undefined, usual?: number }} ports
 */
export async function serve(folder, { asked, usual = 4173 }) {
  const server = createSite(folder);
  for (let port = asked ?? usual; port < (asked ?? usual + 99) + 1; port++) {
    if (await listen(server, port)) return { server, port, address: `http://localhost:${port}/` };
    if (asked === undefined) console.log(`Port ${port} is taken.`);
  }
  throw asked === undefined
    ? new Plain(`no port from ${usual} to ${usual + 99} is free`, 'name a free one: npm start -- --port 8080')
    : new Plain(`port ${asked} is taken`, 'name another one, or leave --port (and PORT) out to have one chosen');
}

/**
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 * @returns {number | undefined} the port that the command line (`--port N`, `--port=N`) or PORT asks for
 */
export function portAsked(args, env) {
  const at = args.findIndex((arg) => arg === '--port' || arg.startsWith('--port='));
  const text = at < 0 ? env['PORT'] : (args[at]?.split('=')[1] ?? args[at + 1] ?? '');
  if (text === undefined || (at < 0 && text === '')) return undefined;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port;
  throw new Plain(`"${text}" is not a port`, 'give a number from 1024 to 65535, for instance --port 8080');
}
