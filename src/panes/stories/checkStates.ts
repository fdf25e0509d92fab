// Whether the states and annotations of a story mean something: every parameter, id, place and year.
import type { StepLines, StoryFinding } from '../../model/parseStory.ts';
import type { Story } from '../../model/story.ts';
import { longestAddress, readAddress } from '../../state/address.ts';
import { defaultChoices, type Choices, type KnownIds } from '../../state/choices.ts';

/** Parameters that are the reader's own, or would show a story within a story. */
const own = ['lang', 'theme', 'keys', 'story', 'step', 'unrolled'];
const pages = ['stories', 'present', 'speaker', 'data', 'method'];

/** `now`: the year of the data. `checkChoices` says what else is wrong with the choices of a step, by the parameter's value. */
export function checkStates(
  story: Story,
  lines: readonly StepLines[],
  known: KnownIds,
  now: number,
  checkChoices: (choices: Choices) => readonly Omit<StoryFinding, 'line'>[] = () => [],
): StoryFinding[] {
  const fallback = defaultChoices(now, story.lang);
  return story.steps.flatMap(({ state, annotations }, at) => {
    const { choices, notes } = readAddress(state, fallback, known);
    const line = lines[at]!.state;
    const personal = own.filter((name) => new URLSearchParams(state).has(name));
    return [
      ...notes.map(({ parameter, value, reason }): StoryFinding =>
        reason === 'unknown-parameter'
          ? { line, problem: `"${parameter}" is no parameter of a view` }
          : { line, value, problem: `"${value}" means nothing to the parameter "${parameter}"` },
      ),
      ...personal.map((name) => ({ line, problem: `"${name}" is no part of what a step shows` })),
      ...(pages.includes(choices.view) ? [{ line, problem: `"${choices.view}" is a page, not a picture` }] : []),
      ...(state.length > longestAddress ? [{ line, problem: `is longer than ${longestAddress} characters` }] : []),
      ...checkChoices(choices).map((finding) => ({ ...finding, line })),
      ...annotations.flatMap(({ anchor }, index): StoryFinding[] =>
        isAnchor(anchor, known)
          ? []
          : [
              {
                line: lines[at]!.annotations[index]!,
                value: anchor,
                problem: `"${anchor}" is no record, place or year`,
              },
            ],
      ),
    ];
  });
}

function isAnchor(anchor: string, { records, years }: KnownIds): boolean {
  const [, lon, lat] = /^lonLat\/(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)$/.exec(anchor) ?? [];
  if (lon !== undefined) return Math.abs(Number(lon)) <= 180 && Math.abs(Number(lat)) <= 90;
  const [, year] = /^years\/(\d{4})$/.exec(anchor) ?? [];
  if (year !== undefined) return Number(year) >= years.from && Number(year) <= years.to;
  return records.has(anchor);
}
