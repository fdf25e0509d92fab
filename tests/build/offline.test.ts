// The one-file page as it is published: run after "npm run build".
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { offlineBudget } from '../../tools/offline/onePage.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const { version, asOf } = JSON.parse(readFileSync(`${repository}data/datapackage.json`, 'utf8')) as {
  version: string;
  asOf: string;
};
const page = readFileSync(`${repository}dist/latticework-${version}.html`, 'utf8');

it('is within its budget', () => {
  expect(Buffer.byteLength(page)).toBeLessThanOrEqual(offlineBudget);
});
it('holds data, geography, stories and scenarios, and says its version and date', () => {
  for (const file of ['core', 'land-50m', 'stories/index', 'scenarios/index', 'models/all'])
    expect(page).toContain(`data-file="data/${file}.json"`);
  expect(page).toContain(`content="${version}, ${asOf}"`);
});
it('loads nothing from anywhere', () => {
  expect(page.match(/<(?:script|link|img|iframe)\b[^>]*\s(?:src|href)="(?!data:)[^"]*"/g)).toBeNull();
});
