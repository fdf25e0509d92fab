// A story's text (Markdown, see data/README.md) to a story, or to every reason why it is none, by line.
import type { Lang } from './atlas.ts';
import type { Annotation, Story, StoryStep } from './story.ts';

/** Something in the text of a story that is wrong. */
export interface StoryFinding {
  /** The first line is 1. */
  readonly line: number;
  readonly problem: string;
  /** What stands there and is not known. */
  readonly value?: string;
}

/** Where in the text a step's parts stand. */
export interface StepLines {
  readonly headline: number;
  readonly state: number;
  readonly annotations: readonly number[];
}

export type StoryReading =
  | { readonly isSound: true; readonly story: Story; readonly lines: readonly StepLines[] }
  | { readonly isSound: false; readonly findings: readonly StoryFinding[] };

const frontNames = ['title', 'summary', 'author', 'date', 'language'] as const;
type Front = Partial<Record<(typeof frontNames)[number], string>>;

interface Line {
  readonly number: number;
  readonly text: string;
}

export function parseStory(id: string, text: string): StoryReading {
  const findings: StoryFinding[] = [];
  const say = (line: number, problem: string): void => void findings.push({ line, problem });
  const all = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .map((line, at): Line => ({ number: at + 1, text: line.trim() }));
  const { front, rest } = readFront(all, say);
  const lang: Lang = front.language === 'ja' ? 'ja' : 'en';
  const { steps, lines } = readSteps(rest, lang, say);
  if (findings.length === 0 && steps.length === 0)
    say(all.length, 'has no step: a step begins with "## " and its headline');
  if (findings.length > 0) return { isSound: false, findings };
  const { title = '', summary = '', author = '', date = '' } = front;
  return { isSound: true, story: { id, lang, title, summary, author, date, steps }, lines };
}

type Say = (line: number, problem: string) => void;

function readFront(all: readonly Line[], say: Say): { front: Front; rest: readonly Line[] } {
  const front: Front = {};
  const end = all.findIndex((line, at) => at > 0 && line.text === '---');
  if (all[0]?.text !== '---' || end < 0) {
    say(1, 'the file must begin with its title, summary, author, date and language between two lines of ---');
    return { front, rest: all };
  }
  for (const { number, text } of all.slice(1, end)) {
    if (text === '') continue;
    const [, name = '', value = ''] = /^([a-z]+):\s*(.*)$/.exec(text) ?? [];
    const known = frontNames.find((each) => each === name);
    if (!known) say(number, `"${name || text}" is none of ${frontNames.join(', ')}`);
    else if (front[known] !== undefined) say(number, `"${name}" stands twice`);
    else if (value === '') say(number, `"${name}" is empty`);
    else front[known] = value;
    if (known === 'date' && value !== '' && !isDate(value)) say(number, `"${value}" is no date: write 2026-11-30`);
    if (known === 'language' && value !== '' && !['en', 'ja'].includes(value))
      say(number, `"${value}" is neither en nor ja`);
  }
  const missing = frontNames.filter((name) => front[name] === undefined);
  if (missing.length > 0 && end > 0) say(end + 1, `${missing.join(', ')} missing before this line`);
  return { front, rest: all.slice(end + 1) };
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function readSteps(rest: readonly Line[], lang: Lang, say: Say): { steps: StoryStep[]; lines: StepLines[] } {
  const starts = rest.flatMap(({ text }, at) => (/^##(\s|$)/.test(text) ? [at] : []));
  const stray = rest.slice(0, starts[0] ?? rest.length).find(({ text }) => text !== '');
  if (stray) say(stray.number, 'stands before the first step: a step begins with "## " and its headline');
  const read = starts.map((start, at) => readStep(rest.slice(start, starts[at + 1]), lang, say));
  return { steps: read.map(({ step }) => step), lines: read.map(({ lines }) => lines) };
}

function readStep([head, ...body]: readonly Line[], lang: Lang, say: Say): { step: StoryStep; lines: StepLines } {
  const { number, text: title } = head!;
  const headline = oneLine(title.slice(2));
  if (headline === '') say(number, 'the step has no headline');
  const notesAt = body.findIndex(({ text }) => text === '### Notes');
  const [main, after] = notesAt < 0 ? [body, []] : [body.slice(0, notesAt), body.slice(notesAt + 1)];
  for (const line of [...main, ...after])
    if (/^#+(\s|$)/.test(line.text)) say(line.number, 'is a heading that is neither a step ("## ") nor "### Notes"');
  const states = main.filter(({ text }) => text.startsWith('`'));
  for (const { number: at } of states.slice(1)) say(at, 'is a second view state: a step has one');
  const state = /^`\?([^`]*)`$/.exec(states[0]?.text ?? '')?.[1];
  if (state === undefined)
    say(states[0]?.number ?? number, 'the step needs a line with its view state, as in `?view=map&years=2024`');
  const remarks = main.filter(({ text }) => text.startsWith('- '));
  const annotations = remarks.map(({ number: at, text }): Annotation => {
    const [, anchor = '', words = ''] = /^- `([^`]+)`:\s*(.+)$/.exec(text) ?? [];
    if (anchor === '') say(at, 'is no annotation: write - `programs/gcap`: its text');
    return { anchor, text: oneLine(words) };
  });
  const isText = ({ text }: Line): boolean => !text.startsWith('`') && !text.startsWith('- ');
  const step: StoryStep = {
    state: state ?? '',
    headline,
    text: paragraphsOf(
      main.map((line) => (isText(line) ? line.text : '')),
      lang,
    ),
    notes: paragraphsOf(
      after.map(({ text }) => text),
      lang,
    ),
    annotations,
  };
  if (step.text.length === 0) say(number, 'the step has no text');
  return {
    step,
    lines: { headline: number, state: states[0]?.number ?? number, annotations: remarks.map((line) => line.number) },
  };
}

/** Text as an editor writes it, to paragraphs: a blank line parts two; other line breaks are no more than a blank. */
export function paragraphsOf(lines: readonly string[], lang: Lang): string[] {
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === '') paragraphs.push([]);
    else paragraphs.at(-1)!.push(oneLine(line.trim().replace(/^\\/, '')));
  }
  return paragraphs.filter((each) => each.length > 0).map((each) => each.join(lang === 'ja' ? '' : ' '));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The story as a file that `parseStory` reads back to the same story. */
export function writeStory(story: Story): string {
  const front = {
    title: story.title,
    summary: story.summary,
    author: story.author,
    date: story.date,
    language: story.lang,
  };
  const steps = story.steps.flatMap(({ headline, state, text, annotations, notes }) => [
    `## ${headline}`,
    `\`?${state}\``,
    ...text.map(escaped),
    ...(annotations.length > 0 ? [annotations.map((each) => `- \`${each.anchor}\`: ${each.text}`).join('\n')] : []),
    ...(notes.length > 0 ? ['### Notes', ...notes.map(escaped)] : []),
  ]);
  const head = Object.entries(front).map(([name, value]) => `${name}: ${oneLine(value)}`);
  return `${[['---', ...head, '---'].join('\n'), ...steps].join('\n\n')}\n`;
}

/** A paragraph that would be read as something else gets a backslash in front. */
function escaped(paragraph: string): string {
  return /^[#`\\]|^- /.test(paragraph) ? `\\${paragraph}` : paragraph;
}
