// What the documents say is so: links lead somewhere, rooms and commands exist, the words are the code's.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(join(repository, file), 'utf8');
const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts);

/** The anchors that a Markdown text offers. */
function anchorsOf(text: string): string[] {
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map((match) => match[1] ?? '');
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );
}

describe.each(documents)('%s', (file) => {
  const text = read(file);
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');

  it('has links that lead somewhere', () => {
    for (const target of targets.filter((each) => !/^https?:/.test(each))) {
      const [path = '', anchor] = target.split('#');
      const linked = path === '' ? file : join(dirname(file), path);
      expect(existsSync(join(repository, linked)), target).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(read(linked)), target).toContain(anchor);
    }
  });

  it('names commands that exist', () => {
    const named = [...text.matchAll(/\bnpm run (?:-s )?([\w:]+)/g)].map((match) => match[1]);
    expect(scripts).toEqual(expect.arrayContaining(named));
  });
});

describe('the tree in the README', () => {
  const block = /## The tree\n+```\n([^`]+)```/.exec(read('README.md'))?.[1] ?? '';
  const lines = [...block.matchAll(/^( *)([\w./-]+\/) +(\S.*)$/gm)];
  const top = (indent = '') => (indent === '' ? '' : 'src/');
  const folders = lines.map(([, indent, name = '']) => top(indent) + name);

  it('has one line a folder, and each exists', () => {
    expect(lines).toHaveLength(block.trim().split('\n').length);
    for (const folder of folders) expect(existsSync(join(repository, folder)), folder).toBe(true);
  });
  it('names every room', () => {
    const rooms = readdirSync(join(repository, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders).toEqual(expect.arrayContaining(rooms.map(({ name }) => `src/${name}/`)));
  });
});

describe('CONTRIBUTING', () => {
  const text = read('CONTRIBUTING.md');

  it('has a row for every check of npm test', () => {
    const checks = [...read('tools/test.mjs').matchAll(/script: '(\w+)'/g)].map((match) => match[1] ?? '');
    expect(checks.length).toBeGreaterThan(5);
    for (const check of checks) expect(text).toMatch(new RegExp(`^\\|.*\`npm run ${check}\\b`, 'm'));
  });

  it('has in its glossary only words that the code uses', () => {
    const glossary = text.slice(text.indexOf('## Glossary'), text.indexOf('## Decisions'));
    const words = [...glossary.matchAll(/^\| (`[^|]+`) +\|/gm)].flatMap((row) => (row[1] ?? '').match(/\w+/g) ?? []);
    expect(words.length).toBeGreaterThan(40);
    const sources = readdirSync(join(repository, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ts|svelte)$/.test(file))
      .map((file) => read(join('src', file)));
    const code = sources.join('\n').toLowerCase();
    expect(words.filter((word) => !code.includes(word.toLowerCase()))).toEqual([]);
  });
});
