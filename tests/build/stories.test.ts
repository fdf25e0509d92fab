// The pages of the stories: complete without a script, in both languages, with nothing from elsewhere.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { escapeXml } from '../../src/export/xml.ts';
import type { CompiledStory, StoryEntry } from '../../src/model/story.ts';

const root = join(import.meta.dirname, '../..');
const read = <T>(file: string): T => JSON.parse(readFileSync(join(root, 'static/data/stories', file), 'utf8')) as T;
const { stories } = read<{ stories: StoryEntry[] }>('index.json');
const folder = join(root, 'dist/stories');

it.each(stories.flatMap(({ id }) => [[id, 'en'] as const, [id, 'ja'] as const]))('%s in %s', (id, lang) => {
  const story = read<CompiledStory>(`${id}.json`)[lang];
  const html = readFileSync(join(folder, `${id}${lang === 'ja' ? '.ja' : ''}.html`), 'utf8');
  for (const { headline, text } of story.steps)
    for (const words of [headline, ...text]) expect(html).toContain(escapeXml(words));
  const pictures = [...html.matchAll(/<img src="\.\/([^"]+)"[^>]* alt="([^"]+)"/g)];
  expect(pictures).toHaveLength(story.steps.length);
  for (const [, file = ''] of pictures) expect(existsSync(join(folder, file)), file).toBe(true);
  expect(html).not.toContain('<script');
});
