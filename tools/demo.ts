// npm run demo:article: serves the built site and, as a site of its own beside it, an article that embeds views as an author
// would: docs/demo/article.html, its marks filled with the snippets of the share dialog.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { Plain, plainly } from './plainly.mjs';
import { fillArticle } from './publish/demoArticle.ts';
import { serve } from './serve.mjs';

const folder = '.cache/demo';

await plainly(async () => {
  if (!existsSync('dist/views/index.json'))
    throw new Plain('dist/ has no published views', 'build first: npm run build');
  const site = await serve('dist', { usual: 8180 });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/index.html`, fillArticle(site.address, 'dist'));
  const host = await serve(folder, { usual: 8190 });
  console.log(`The article:  ${host.address}\nThe site:     ${site.address}\nCtrl+C ends both.`);
});
