// `npm run build`: the site in dist/, each page prerendered, and its weight against the budget.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type InlineConfig } from 'vite';
import type { StoryEntry } from '../src/model/story.ts';
import { buildOffline } from './offline/buildOffline.ts';
import { buildEmbeds, embedWeights } from './embed.ts';
import { Plain, plainly } from './plainly.mjs';
import { freezeFrames } from './publish/freeze.ts';
import { publishStories } from './publish/publishStories.ts';
import { listViews, publishViews } from './publish/publishViews.ts';
import { fillPage, firstData, pages, parseSite, type Lang, type Rendered } from './prerender.ts';
import { formatWeights, isOverBudget, weigh } from './sizes.ts';

const dist = 'dist';
const serverFolder = '.cache/prerender';

/** What src/app/prerender.ts exports. */
interface Prerenderer {
  renderPage: (lang: Lang, data: { core: unknown; land: unknown }) => Rendered;
}

/** The compiled data of the first view, parsed: what the app fetches when it runs. */
function readFirstData() {
  const [core, land] = firstData.map((url) => {
    const file = join('static', url);
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as unknown;
    throw new Plain(`${file} is missing`, 'compile the data: npm run data');
  });
  return { core, land };
}

/** The version of the data, as the compiled core says it. */
function versionOf(core: unknown): string {
  return String((core as { version: unknown }).version);
}

function readSite() {
  if (existsSync('data/site.json')) return parseSite(readFileSync('data/site.json', 'utf8'));
  throw new Plain('data/site.json is missing', 'restore it: git checkout data/site.json');
}

async function viteBuild(config: InlineConfig): Promise<void> {
  try {
    await build({ logLevel: 'warn', ...config });
  } catch (error) {
    throw new Plain(`vite: ${(error as Error).message}`, 'mend the file it names; "npm run check" may say more');
  }
}

async function bundle(): Promise<Prerenderer> {
  await viteBuild({});
  await viteBuild({
    ssr: { noExternal: true },
    build: {
      ssr: 'app/prerender.ts', // takes the place of the pages
      outDir: resolve(serverFolder),
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: 'prerender.js' } },
    },
  });
  return (await import(pathToFileURL(resolve(serverFolder, 'prerender.js')).href)) as Prerenderer;
}

function titlesOf(lang: Lang): ReadonlyMap<string, string> {
  const { stories } = JSON.parse(readFileSync('static/data/stories/index.json', 'utf8')) as {
    stories: readonly StoryEntry[];
  };
  return new Map(stories.map(({ id, title }) => [id, title[lang]]));
}

await plainly(async () => {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  const data = readFirstData();
  const site = readSite();
  rmSync(dist, { recursive: true, force: true }); // a build that fails leaves no older site behind
  const { renderPage } = await bundle();
  for (const [lang, file] of Object.entries(pages) as [Lang, string][]) {
    const html = readFileSync(join(dist, file), 'utf8');
    const rendered = renderPage(lang, data);
    writeFileSync(
      join(dist, file),
      fillPage(html, { file, lang, rendered, address: site.address, stories: titlesOf(lang) }),
    );
    console.log(`${dist}/${file}: prerendered, ${Math.round(rendered.body.length / 1000)} kB of it drawn beforehand`);
  }
  if (site.address === '')
    console.log('data/site.json has no address: no canonical or language links, which need one.');
  if (site.correctionsContact === '')
    console.log('data/site.json has no contact for corrections: no links to report an error.');

  const { views, isNew } = await publishViews(dist, site.address);
  console.log(`${dist}/views/: ${views} published views, ${isNew ? 'drawn anew' : 'as they were drawn before'}`);

  const told = await publishStories(dist);
  console.log(`${dist}/stories/: ${told.stories} stories, ${told.isNew ? 'drawn anew' : 'as they were drawn before'}`);

  const { file, bytes } = await buildOffline(dist);
  console.log(`${file}: ${(bytes / 1e6).toFixed(2)} MB, all of it in one file`);
  await buildEmbeds(dist, site.address);
  const embeds = embedWeights(dist);
  console.log(`For other people's pages, compressed:\n${formatWeights(embeds)}`);

  listViews(dist, site.address);
  const versions = freezeFrames(dist, versionOf(data.core));
  console.log(`${dist}/v/: frames held at ${versions.join(', ')}`);

  const weights = weigh(dist, pages.en);
  console.log(`First view, compressed:\n${formatWeights(weights)}`);
  const over = [...weights, ...embeds].filter(isOverBudget).map(({ name }) => name);
  if (over.length > 0)
    throw new Plain(
      `over budget: ${over.join(', ')}`,
      'load later what the first view does not need, or take it out; the budgets are in tools/sizes.ts and tools/embed.ts',
    );
});
