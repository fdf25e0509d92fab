// What the reader asks in the workbench: scenarios, a model of their own choice, settings, own interventions, the year looked at.
import { readShorthand, writeShorthand } from '../../scenario/shorthand.ts';
import { among, type Choices } from '../choices.ts';
import { choice, type Fields } from '../field.ts';

const name = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const setting = /^([a-z0-9-]+(?:\.[a-z0-9-]+)?):(-?\d{1,15}(?:\.\d{1,6})?)$/;

const partsOf = (text: string) => [...new Set(text.split(','))];

export const whatIfFields: Fields = {
  scenario: {
    read: (text) => {
      const ids = partsOf(text).filter((id) => name.test(id));
      return ids.length > 0 ? { scenarios: ids } : undefined;
    },
    write: ({ scenarios }) => (scenarios.length > 0 ? scenarios.join(',') : undefined),
    unknownParts: (text) => partsOf(text).filter((id) => !name.test(id)),
  },
  model: {
    read: (text) => (name.test(text) ? { model: text } : undefined),
    write: ({ model }) => model ?? undefined,
  },
  set: {
    read: (text) => {
      const found = partsOf(text).flatMap((part): [string, number][] => {
        const match = setting.exec(part);
        return match ? [[match[1]!, Number(match[2])]] : [];
      });
      return found.length > 0 ? { settings: Object.fromEntries(found) } : undefined;
    },
    write: ({ settings }) => {
      const parts = Object.entries(settings).map(([id, value]) => `${id}:${Number(value.toFixed(6))}`);
      return parts.length > 0 ? parts.join(',') : undefined;
    },
    unknownParts: (text) => partsOf(text).filter((part) => !setting.test(part)),
  },
  also: {
    read: (text) => {
      const own = partsOf(text).flatMap((part) => readShorthand(part) ?? []);
      return own.length > 0 ? { own } : undefined;
    },
    write: ({ own }) => (own.length > 0 ? own.map(writeShorthand).join(',') : undefined),
    unknownParts: (text) => partsOf(text).filter((part) => !readShorthand(part)),
  },
  among: choice(among, 'among'),
  missed: {
    read: (text) => (/^[\w-]+$/.test(text) ? { missed: text } : undefined),
    write: ({ missed }) => missed ?? undefined,
  },
  when: {
    read: (text) => (/^\d{4}$/.test(text) ? { year: Number(text) } : undefined),
    write: ({ year }: Choices) => (year === null ? undefined : String(year)),
  },
};
