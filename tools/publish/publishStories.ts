// The shipped stories as pages that are complete without scripts, in dist/stories/: every step with its headline, picture, text
// and sources, in each language. What was made of the same sources before is taken from the cache.
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../../src/model/atlas.ts';
import type { CompiledStory, StoryEntry } from '../../src/model/story.ts';
import { digestOf, stillDigest } from '../render/bundleStill.ts';
import { renderState } from '../render/renderState.ts';
import { narrowPicture } from './narrowPicture.ts';
import { storyPage, type DrawnStep } from './storyPage.ts';

const root = join(import.meta.dirname, '../..');
const cache = join(root, '.cache/stories');
const compiled = join(root, 'static/data/stories');
const langs: readonly Lang[] = ['en', 'ja'];
const width = 1080;

const read = <T>(file: string): T => JSON.parse(readFileSync(join(compiled, file), 'utf8')) as T;

/** Writes dist/stories/. Gives how many stories, and whether they were drawn anew. */
export async function publishStories(dist: string): Promise<{ stories: number; isNew: boolean }> {
  const { stories } = read<{ stories: readonly StoryEntry[] }>('index.json');
  const made = digestOf('static/data', 'src/fonts', 'src/tokens.css', 'src/export', 'tools/render', 'tools/publish');
  const folder = join(cache, `${await stillDigest()}-${made}`);
  const isNew = !existsSync(folder);
  if (isNew) {
    rmSync(cache, { recursive: true, force: true });
    const half = join(cache, `half-${process.pid}`);
    mkdirSync(half, { recursive: true });
    for (const { id } of stories)
      for (const lang of langs) await writeStoryPage(read<CompiledStory>(`${id}.json`), lang, half);
    renameSync(half, folder); // all or nothing
  }
  cpSync(folder, join(dist, 'stories'), { recursive: true });
  return { stories: stories.length, isNew };
}

async function writeStoryPage(compiledStory: CompiledStory, lang: Lang, folder: string): Promise<void> {
  const story = compiledStory[lang];
  mkdirSync(join(folder, story.id), { recursive: true });
  const drawn: DrawnStep[] = [];
  for (const [index, step] of story.steps.entries()) {
    const rendered = await renderState(step.state, { lang, width, hasFonts: true });
    const narrow = await narrowPicture(step.state, { lang, hasFonts: true }, rendered);
    const file = `${story.id}/${lang}-${index + 1}.svg`;
    const narrowFile = `${story.id}/${lang}-${index + 1}-narrow.svg`;
    writeFileSync(join(folder, file), rendered.svg);
    if (narrow) writeFileSync(join(folder, narrowFile), narrow.svg);
    const { sheet, alt, sources } = rendered;
    drawn.push({ step, file, narrow: narrow && { file: narrowFile, sheet: narrow.sheet }, sheet, alt, sources });
  }
  writeFileSync(join(folder, `${story.id}${lang === 'ja' ? '.ja' : ''}.html`), await storyPage(story, drawn));
}
