// `npm run build:offline`: the whole of Latticework in one HTML file. `-- --lang ja` opens it in Japanese.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Plain, plainly } from './plainly.mjs';
import { buildOffline } from './offline/buildOffline.ts';
import { pages, type Lang } from './prerender.ts';

await plainly(async () => {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  const { values } = parseArgs({ options: { lang: { type: 'string', default: 'en' } } });
  if (!(values.lang in pages))
    throw new Plain(`no language "${values.lang}"`, `choose one of ${Object.keys(pages).join(', ')}`);
  const { file, bytes } = await buildOffline('dist', values.lang as Lang);
  console.log(`${file}: ${(bytes / 1e6).toFixed(2)} MB, opens from a disk without a network`);
});
