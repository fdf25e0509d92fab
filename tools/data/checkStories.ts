// The shipped stories (data/stories/ID.LANG.md): each is well formed, names what exists, and stands in both languages, step by step.
import { indexAtlas } from '../../src/model/atlasIndex.ts';
import type { Lang } from '../../src/model/atlas.ts';
import { parseStory, type StoryFinding, type StoryReading } from '../../src/model/parseStory.ts';
import type { CompiledStory } from '../../src/model/story.ts';
import { checkStates } from '../../src/panes/stories/checkStates.ts';
import { knownIdsOf } from '../../src/panes/knownIds.ts';
import type { ShippedScenario } from '../../src/scenario/shipped/shipped.ts';
import type { Choices } from '../../src/state/choices.ts';
import { closest } from './closest.ts';
import { compileCore, type DataVersion } from './compileCore.ts';
import type { PackageFiles } from './checkPackage.ts';
import type { Finding } from './finding.ts';
import { columnSet, type Tables } from './table.ts';

const langs: readonly Lang[] = ['en', 'ja'];

interface StoryFile {
  readonly id: string;
  readonly lang: Lang;
  readonly file: string;
  readonly reading: StoryReading;
}

function storyFiles(files: PackageFiles): StoryFile[] {
  return [...files].flatMap(([file, text]): StoryFile[] => {
    const [, id, lang] = /^stories\/([a-z0-9-]+)\.(en|ja)\.md$/.exec(file) ?? [];
    return id === undefined ? [] : [{ id, lang: lang as Lang, file, reading: parseStory(id, text) }];
  });
}

/** The stories of a checked package, the order of their file names. */
export function storiesOf(files: PackageFiles): CompiledStory[] {
  const read = storyFiles(files).flatMap(({ reading }) => (reading.isSound ? [reading.story] : []));
  const ids = [...new Set(read.map(({ id }) => id))].sort();
  return ids.map((id) => {
    const [en, ja] = langs.map((lang) => read.find((story) => story.id === id && story.lang === lang)!);
    return { en: en!, ja: ja! };
  });
}

/** `isSound`: nothing else is wrong with the package, so that what a state may name can be known. */
export function checkStories(
  files: PackageFiles,
  tables: Tables,
  version: DataVersion,
  scenarios: readonly ShippedScenario[],
  isSound: boolean,
): Finding[] {
  const read = storyFiles(files);
  const formal = [...read.flatMap(formFindings), ...nameFindings(files, read)];
  if (!isSound || formal.length > 0) return formal;
  const known = knownIdsOf(indexAtlas(compileCore(tables, version)));
  const ids = new Set([known.areas, known.countries, known.records].flatMap((set) => [...set]));
  const now = Number(version.asOf.slice(0, 4));
  const checkChoices = (choices: Choices) => scenarioProblems(choices, scenarios, tables);
  const states = read.flatMap(({ file, reading }) =>
    reading.isSound
      ? checkStates(reading.story, reading.lines, known, now, checkChoices).map((each) => findingOf(file, each, ids))
      : [],
  );
  return [...states, ...pairFindings(read)];
}

function findingOf(file: string, { line, problem, value }: StoryFinding, ids: ReadonlySet<string>): Finding {
  const near = value === undefined ? undefined : closest(value, ids);
  return {
    file,
    line,
    problem,
    remedy: near ? `Did you mean ${near}?` : 'data/README.md says how a story is written.',
  };
}

function formFindings({ file, lang, reading }: StoryFile): Finding[] {
  if (!reading.isSound) return reading.findings.map((finding) => findingOf(file, finding, new Set()));
  if (reading.story.lang === lang) return [];
  const problem = `the language is ${reading.story.lang}, the name of the file says ${lang}`;
  return [{ file, problem, remedy: `Write language: ${lang}.` }];
}

function nameFindings(files: PackageFiles, read: readonly StoryFile[]): Finding[] {
  const stray = [...files.keys()].filter(
    (file) => file.startsWith('stories/') && !read.some((story) => story.file === file),
  );
  const alone = read.filter(({ id }) => read.filter((story) => story.id === id).length < langs.length);
  return [
    ...stray.map((file) => ({ file, problem: 'is no story', remedy: 'Name it ID.en.md or ID.ja.md.' })),
    ...alone.map(({ file, id, lang }) => {
      const other = lang === 'en' ? 'ja' : 'en';
      return { file, problem: 'stands in one language only', remedy: `Write stories/${id}.${other}.md.` };
    }),
  ];
}

/** Both languages show the same, step by step. */
function pairFindings(read: readonly StoryFile[]): Finding[] {
  return read.flatMap(({ id, lang, file, reading }): Finding[] => {
    const english = read.find((story) => story.id === id && story.lang === 'en')?.reading;
    if (lang === 'en' || !reading.isSound || !english?.isSound) return [];
    const [mine, theirs] = [reading.story.steps, english.story.steps];
    const remedy = 'Both languages show the same pictures in the same order.';
    if (mine.length !== theirs.length)
      return [{ file, problem: `has ${mine.length} steps, the English ${theirs.length}`, remedy }];
    return mine.flatMap((step, at): Finding[] => {
      const say = (line: number, problem: string): Finding => ({ file, line, problem, remedy });
      const { state, headline } = reading.lines[at]!;
      const anchors = (each: typeof step): string => each.annotations.map(({ anchor }) => anchor).join();
      return [
        ...(step.state === theirs[at]!.state
          ? []
          : [say(state, `shows something else than step ${at + 1} in English`)]),
        ...(anchors(step) === anchors(theirs[at]!) ? [] : [say(headline, 'has other annotations than in English')]),
        ...(step.notes.length > 0 === theirs[at]!.notes.length > 0
          ? []
          : [say(headline, 'has notes in one language only')]),
      ];
    });
  });
}

function scenarioProblems(
  { scenarios: ids, model, settings }: Choices,
  known: readonly ShippedScenario[],
  tables: Tables,
): Omit<StoryFinding, 'line'>[] {
  const laid = ids.flatMap((id) => known.find((scenario) => scenario.id === id) ?? []);
  const parameters = new Set(
    laid.flatMap(({ id, parameters }, at) => parameters.map((each) => (at === 0 ? each.id : `${id}.${each.id}`))),
  );
  const models = columnSet(tables, 'production-models');
  return [
    ...ids.filter((id) => !known.some((each) => each.id === id)).map((id) => ({ problem: `"${id}" is no scenario` })),
    ...Object.keys(settings)
      .filter((id) => !parameters.has(id))
      .map((id) => ({ problem: `"${id}" is no parameter of the scenario` })),
    ...(model === null || model === 'all' || models.has(model) ? [] : [{ problem: `"${model}" is no model` }]),
  ];
}
