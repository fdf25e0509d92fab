// Which stories tell of a record: those with a step that selects it, opens its network or filters by it.
import type { StoryEntry } from './story.ts';

/** Parameters of a view state that name records, each with the table of what it names without one. */
const naming: Readonly<Record<string, string>> = {
  focus: '',
  at: '',
  from: '',
  to: '',
  row: '',
  countries: 'countries/',
  organizations: 'organizations/',
};

/** `key`: `table/id`. In the order of the stories. */
export function storiesOf(key: string, stories: readonly StoryEntry[]): readonly StoryEntry[] {
  return stories.filter((story) => story.states.some((state) => recordsIn(state).includes(key)));
}

function recordsIn(state: string): readonly string[] {
  return [...new URLSearchParams(state)].flatMap(([name, value]) => {
    const table = naming[name];
    return table === undefined ? [] : value.split(',').map((id) => `${table}${id}`);
  });
}
