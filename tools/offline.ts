// `npm run build:offline`: the whole of Latticework in one HTML file. `-- --lang ja` opens it in Japanese,
// `-- --story ID` on a story (dist/stories/).
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Plain, plainly } from './plainly.mjs';
import { buildOffline } from './offline/buildOffline.ts';
import { pages, type Lang } from './prerender.ts';

await plainly(async () => {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  const { values } = parseArgs({ options: { lang: { type: 'string', default: 'en' }, story: { type: 'string' } } });
  const { story } = values;
  if (!(values.lang in pages))
    throw new Plain(`no language "${values.lang}"`, `choose one of ${Object.keys(pages).join(', ')}`);
  if (story !== undefined && !existsSync(`static/data/stories/${story}.json`))
    throw new Plain(`no story "${story}"`, 'see data/stories/ for those there are');
  const { file, bytes } = await buildOffline(story === undefined ? 'dist' : 'dist/stories', values.lang as Lang, story);
  console.log(`${file}: ${(bytes / 1e6).toFixed(2)} MB, opens from a disk without a network`);
});
