// What the doors import outright is one script; what is fetched later is none of it.
import { expect, it } from 'vitest';
import { firstViewOf } from '../../tools/firstView.ts';

/** Who imports what outright; the app fetches a page later, which shares a part with it. */
const imports: Readonly<Record<string, readonly string[]>> = {
  door: ['app', 'load'],
  app: ['words', 'view'],
  view: ['words', 'app'],
  load: [],
  words: [],
  page: ['words', 'chart'],
  chart: [],
};
const modules = {
  getModuleInfo: (id: string) => (imports[id] ? { importedIds: imports[id] } : null),
};

it('names one script for all that the door imports, however far, and whoever else imports it too', () => {
  const named = Object.keys(imports).filter((id) => firstViewOf('door')(id, modules) === 'first');
  expect(named).toEqual(['door', 'app', 'view', 'load', 'words']);
});
it('leaves another build alone, where there is no such door', () => {
  expect(Object.keys(imports).map((id) => firstViewOf('another door')(id, modules))).not.toContain('first');
});
