// `npm run test:office`: every story's slides, in both languages, through LibreOffice, and on both papers: as many pages as steps,
// every text on its page, no word cut short or beyond a page's edge. Installs what is missing where it may.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Lang } from '../../src/model/atlas.ts';
import type { CompiledStory, StoryStep } from '../../src/model/story.ts';
import { Plain, plainly } from '../../tools/plainly.mjs';
import { storiesOfSite, withSite } from '../../tools/takeStory.ts';
import { readPresentation } from './structure.ts';

const folder = resolve(fileURLToPath(new URL('../../.cache/office', import.meta.url)));
const papers = ['A4', 'letter'] as const;
const packages = ['libreoffice-impress', 'poppler-utils', 'fonts-noto-cjk'];

const has = (command: string): boolean => spawnSync('which', [command]).status === 0;

function install(): void {
  if (has('soffice') && has('pdftotext')) return;
  const remedy = `install them by hand: apt-get install ${packages.join(' ')}`;
  const isAllowed = process.getuid?.() === 0 && has('apt-get');
  if (!isAllowed) throw new Plain('LibreOffice or poppler-utils is missing and may not be installed from here', remedy);
  console.log(`Installing ${packages.join(', ')} …`);
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { status, stderr } = spawnSync('apt-get', ['-qq', ...step], {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) throw new Plain(`apt-get ${step[0]} failed: ${stderr.trim().split('\n').at(-1)}`, remedy);
  }
}

/** Lines are broken elsewhere on a page, where a hyphen is taken for one of the program's, and some letters are joined there. */
const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\u2010-]+/g, '');

function faultsOfPage(pdf: string, number: number, step: StoryStep): readonly string[] {
  const own = ['-f', String(number), '-l', String(number)];
  const read = (...options: string[]): string =>
    execFileSync('pdftotext', [...own, ...options, pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 });
  const said = bare(read());
  const texts = [step.headline, ...step.text, ...step.annotations.map(({ text }) => text)];
  const missing = texts.filter((text) => !said.includes(bare(text))).map((text) => `lacks "${text.slice(0, 60)}"`);
  const boxes = read('-bbox');
  const [, width = '0', height = '0'] = /<page width="([\d.]+)" height="([\d.]+)"/.exec(boxes) ?? [];
  const beyond = [
    ...boxes.matchAll(/<word xMin="(-?[\d.]+)" yMin="(-?[\d.]+)" xMax="(-?[\d.]+)" yMax="(-?[\d.]+)">([^<]*)/g),
  ]
    .filter(
      ([, left, top, right, bottom]) => +left! < -1 || +top! < -1 || +right! > +width + 1 || +bottom! > +height + 1,
    )
    .map((match) => `sets "${match[5]}" beyond the edge`);
  const cut = read()
    .split('\n')
    .filter((line) => line.includes('…') && !texts.some((text) => bare(text).includes(bare(line))))
    .map((line) => `cuts "${line}"`);
  return [...missing, ...beyond, ...cut].map((fault) => `page ${number} ${fault}`);
}

function faultsOfPdf(pdf: string, steps: readonly StoryStep[]): readonly string[] {
  const pages = Number(/^Pages:\s+(\d+)/m.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }))?.[1]);
  return [
    ...(pages === steps.length ? [] : [`${pages} pages for ${steps.length} steps`]),
    ...steps.flatMap((step, index) => (index < pages ? faultsOfPage(pdf, index + 1, step) : [])),
  ];
}

await plainly(async () => {
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
  const stories = storiesOfSite();
  install();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const decks = stories.flatMap(({ id }) =>
    (['en', 'ja'] as const).map((lang: Lang) => ({ id, lang, name: `${id}-${lang}` })),
  );
  await withSite(async (taker) => {
    for (const { id, lang, name } of decks) {
      writeFileSync(join(folder, `${name}.pptx`), await taker.slides(id, lang));
      for (const paper of papers)
        writeFileSync(join(folder, `${name}.${paper}.pdf`), await taker.print(id, lang, paper, false));
    }
  });
  execFileSync(
    'soffice',
    ['--headless', '--convert-to', 'pdf', '--outdir', folder, ...decks.map(({ name }) => join(folder, `${name}.pptx`))],
    { stdio: 'ignore', env: { ...process.env, HOME: folder } },
  );
  let failed = 0;
  for (const { id, lang, name } of decks) {
    const { steps } = (JSON.parse(readFileSync(`dist/data/stories/${id}.json`, 'utf8')) as CompiledStory)[lang];
    const { findings } = readPresentation(readFileSync(join(folder, `${name}.pptx`)));
    const faults = [
      ...findings,
      ...['', ...papers.map((paper) => `.${paper}`)].flatMap((form) =>
        faultsOfPdf(join(folder, `${name}${form}.pdf`), steps).map((fault) => `${form.slice(1) || 'slides'}: ${fault}`),
      ),
    ];
    failed += faults.length > 0 ? 1 : 0;
    console.log(`${faults.length > 0 ? 'not ok' : 'ok'}  ${name}: ${steps.length} slides, ${papers.join(' and ')}`);
    for (const fault of faults) console.log(`    ${fault}`);
  }
  console.log(`${decks.length - failed} of ${decks.length} stories are sound on slides and on paper.`);
  if (failed > 0) process.exitCode = 1;
});
