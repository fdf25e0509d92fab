// The compiled atlas as the app will read it: words of the types, ends of every link, details for every record.
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { familyIds, modes, relationKinds, statuses, type AtlasData } from '../../src/model/atlas.ts';
import {
  grades,
  type DetailsFile,
  type Figure,
  type OpenQuestion,
  type ScenarioFact,
  type Series,
  type Source,
} from '../../src/model/details.ts';
import { detailTables } from '../../tools/data/compileDetails.ts';
import { readCompiled } from '../../tools/data/disk.ts';

const read = (path: string) => JSON.parse(readCompiled(path) ?? '');
const core = read('core.json') as AtlasData;
const sources = read('sources.json') as Record<string, unknown>;
const figures = read('details/figures.json') as Figure[];
const series = read('details/series.json') as Series[];
const facts = read('details/facts.json') as ScenarioFact[];

const ids = {
  organization: new Set(core.organizations.map((record) => record.id)),
  program: new Set(core.programs.map((record) => record.id)),
  component: new Set(core.components.map((record) => record.id)),
  agreement: new Set(core.agreements.map((record) => record.id)),
  country: new Set(core.countries.map((record) => record.id)),
};

it('labels exactly the values that the types know', () => {
  expect(Object.keys(core.labels.mode ?? {})).toEqual([...modes]);
  expect(Object.keys(core.labels.status ?? {})).toEqual([...statuses]);
  expect(Object.keys(core.labels.relationKind ?? {})).toEqual([...relationKinds]);
  expect(Object.keys(core.labels.grade ?? {})).toEqual([...grades]);
  expect(core.families.map((family) => family.id)).toEqual([...familyIds]);
});

it('puts every technology area into the family of the rules', () => {
  const families = Object.fromEntries(core.technologies.map(({ id, family }) => [id, family]));
  expect(families).toEqual({
    'missile-defense': 'missiles',
    'hypersonic-defense': 'missiles',
    'long-range-strike': 'missiles',
    munitions: 'missiles',
    'combat-aircraft': 'air',
    'uncrewed-autonomy': 'air',
    undersea: 'sea',
    'surface-ships': 'sea',
    sensors: 'sensors-space',
    space: 'sensors-space',
    'directed-energy': 'energy-ew',
    'electronic-warfare': 'energy-ew',
    ai: 'digital',
    quantum: 'digital',
    cyber: 'digital',
    microelectronics: 'digital',
    sustainment: 'sustainment',
    propulsion: null,
  });
});

it('has both ends of every relation, and what it names', () => {
  const dangling = core.relations.filter(
    ({ source, target, program, component, agreement }) =>
      !ids[source.type].has(source.id) ||
      !ids[target.type].has(target.id) ||
      (program !== undefined && !ids.program.has(program)) ||
      (component !== undefined && !ids.component.has(component)) ||
      (agreement !== undefined && !ids.agreement.has(agreement)),
  );
  expect(dangling).toEqual([]);
});

it('has a technology area, a phase, a participant and a lead for every programme', () => {
  const bare = core.programs.filter(
    ({ tech, phases, participants, lead }) => !tech.length || !phases.length || !participants.length || !lead.length,
  );
  expect(bare).toEqual([]);
});

it('has no organization that belongs to itself, at any remove', () => {
  const parents = new Map(core.organizations.map(({ id, parent }) => [id, parent]));
  for (const { id } of core.organizations) {
    const above = new Set<string>();
    for (let at = parents.get(id); at !== undefined; at = parents.get(at)) {
      expect(above.has(at) || at === id, `${id} belongs to itself`).toBe(false);
      above.add(at);
    }
  }
});

it('has Japanese names for every record that is named, and no absent field written as empty', () => {
  const named = [...core.countries, ...core.families, ...core.technologies, ...core.organizations, ...core.sites];
  const others = [...core.programs, ...core.agreements, ...core.components];
  expect([...named, ...others].filter((record) => !record.ja)).toEqual([]);
  const text = readCompiled('core.json') ?? '';
  expect(text).not.toMatch(/:""/);
  expect(text.match(/:null/g)).toEqual([':null']); // the family of propulsion
});

it('sorts every list by id, and leaves the core alone with what pictures need', () => {
  const text = readCompiled('core.json') ?? '';
  const { technologies, organizations, sites, programs, agreements, components, relations, events, countries } = core;
  for (const list of [
    technologies,
    organizations,
    sites,
    programs,
    agreements,
    components,
    relations,
    events,
    countries,
  ]) {
    const order = list.map((record) => record.id);
    expect(order).toEqual([...order].sort());
  }
  expect(/"(summary|sources|note)":["[]/.test(text), 'summaries, notes or sources in the core').toBe(false);
  expect(gzipSync(text, { level: 9 }).length).toBeLessThan(150_000);
});

it.each(detailTables)('has details with known sources for every record of %s', (name) => {
  const details = read(`details/${name}.json`) as DetailsFile;
  expect(Object.keys(details)).toEqual(core[name].map((record) => record.id));
  for (const [id, record] of Object.entries(details)) {
    expect(record.sources.length, id).toBeGreaterThan(0);
    expect(
      record.sources.filter((source) => !(source in sources)),
      id,
    ).toEqual([]);
  }
});

it('has known sources, units and programmes for every figure, series and fact', () => {
  const units = core.labels.unit ?? {};
  for (const record of [...figures, ...series, ...facts]) {
    expect(record.sources.filter((source) => !(source in sources))).toEqual([]);
    if (record.unit !== undefined) expect(units).toHaveProperty([record.unit]);
  }
  expect(figures.filter((figure) => !ids.program.has(figure.program))).toEqual([]);
  expect(facts.filter((fact) => (fact.value === undefined) !== (fact.unit === undefined))).toEqual([]);
});

it('says the bound of its figures where it is not exact, and only of figures', () => {
  const bounded = core.relations.filter((relation) => relation.bound !== undefined);
  expect(new Set(bounded.map((relation) => relation.bound))).toEqual(new Set(['ceiling', 'floor']));
  expect(bounded.filter((relation) => !relation.quantity && !relation.value)).toEqual([]);
  const notice = core.relations.find((relation) => relation.id === 'buys-japan-tomahawk-2023');
  expect(notice).toMatchObject({ status: 'announced', bound: 'ceiling' });
});

it('says of every source when it was read, to the day or as the month of the fact base', () => {
  const reads = Object.values(sources) as Source[];
  expect(reads.filter(({ read, readIsBase }) => (read.length === 10) === Boolean(readIsBase))).toEqual([]);
});

it('names known records for every disagreement of sources', () => {
  const questions = read('details/open-questions.json') as OpenQuestion[];
  expect(questions.filter(({ kind, records }) => kind === 'disagreement' && records.length === 0)).toEqual([]);
  const known = new Set<string>(detailTables.flatMap((name) => core[name].map(({ id }) => `${name}/${id}`)));
  for (const { id } of series) known.add(`series/${id}`);
  expect(questions.flatMap(({ records }) => records).filter((address) => !known.has(address))).toEqual([]);
  expect(questions.flatMap((question) => question.sources).filter((source) => !(source in sources))).toEqual([]);
});

it('has figures whose grade follows their basis, and series that run forward', () => {
  expect(figures.filter(({ grade, basis }) => (grade === 'reported') === (basis === 'estimate'))).toEqual([]);
  for (const { id, points } of series) {
    const years = points.map(([year]) => year);
    expect(years.length, id).toBeGreaterThan(0);
    expect(years).toEqual([...new Set(years)].sort((a, b) => a - b));
  }
});
