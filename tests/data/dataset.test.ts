// What the page about the data is made from: the same figures as the report, earlier versions, corrections, support of sources.
import { describe, expect, it } from 'vitest';
import type { Coverage, Support } from '../../src/model/dataset.ts';
import { programmeMeasures, relationMeasures } from '../../src/model/dataset.ts';
import { compileSupport } from '../../tools/data/compileSupport.ts';
import { correctionsFile } from '../../tools/data/corrections.ts';
import { diff } from '../../tools/data/diff.ts';
import { parseSide } from '../../tools/data/diffSide.ts';
import { readPackage } from '../../tools/data/disk.ts';
import { readHistory } from '../../tools/data/history.ts';
import { report } from '../../tools/data/report.ts';
import { readJson } from '../fixtures/realAtlas.ts';
import { findingsIn, tinyPackage, withCell } from './tinyPackage.ts';

const tables = parseSide('data', readPackage()).tables;
const coverage = readJson('coverage.json') as Coverage;
const support = readJson('support.json') as Support;

describe('the coverage that the page shows', () => {
  const { version, asOf } = coverage;
  const said = report(tables, { version, asOf });

  it('is what the report says', () => {
    expect(coverage.counts).toEqual(said.counts);
    expect(coverage.grades).toEqual(said.grades);
    expect(coverage.sources).toEqual(said.sources);
    for (const part of ['programmes', 'relations'] as const) {
      expect(coverage[part].count).toBe(said[part].count);
      expect(coverage[part].shares).toEqual(said[part].shares.map(({ id, count, share }) => ({ id, count, share })));
    }
  });

  it('has every measure once', () => {
    expect(coverage.programmes.shares.map(({ id }) => id)).toEqual(programmeMeasures);
    expect(coverage.relations.shares.map(({ id }) => id)).toEqual(relationMeasures);
  });

  it('counts each source by kind, and each dated one by year', () => {
    const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0);
    expect(sum(coverage.sources.kinds)).toBe(coverage.sources.count);
    expect(sum(coverage.sources.years)).toBe(coverage.sources.count - coverage.sources.undated);
  });
});

describe('what a source supports', () => {
  it('is something, for every source', () => {
    const ids = Object.keys(readJson('sources.json') as object).sort();
    expect(Object.keys(support).sort()).toEqual(ids);
    for (const { rows } of Object.values(support)) expect(rows).toBeGreaterThan(0);
  });

  it('counts a row once, and gives a figure to its programme', () => {
    const tiny = compileSupport(parseSide('tiny', tinyPackage()).tables);
    for (const { records, rows } of Object.values(tiny)) expect(rows).toBeGreaterThanOrEqual(records.length);
    expect(Object.values(tiny).flatMap(({ records }) => records)).not.toContain(expect.stringMatching(/^capacities/));
    expect(Object.values(tiny).some(({ records }) => records.includes('programs/sm-3-iia'))).toBe(true);
  });
});

describe('earlier versions', () => {
  const older = parseSide('older', tinyPackage());
  const changed = parseSide('newer', withCell('programs.csv', 2, 'summary', 'Another summary.'));
  const compared = JSON.stringify(diff({ ...older, version: '2026.10' }, { ...changed, version: '2026.11' }));
  const history = (name: string, text: string) =>
    readHistory(new Map([[`versions/${name}.json`, text]]), '2026.11', older.tables);

  it('are what --diff prints as JSON', () => {
    const { changes, findings } = history('2026.11', compared);
    expect(findings).toEqual([]);
    expect(changes.versions).toHaveLength(1);
    expect(changes.versions[0]).toMatchObject({ version: '2026.11', since: '2026.10' });
    const programs = changes.versions[0]?.tables.find(({ table }) => table === 'programs');
    expect(programs?.changed).toEqual([expect.objectContaining({ key: 'sm-3-iia', fields: ['summary'] })]);
  });

  it.each([
    { name: '2026.11', text: '{', problem: /^is no valid JSON/ },
    { name: '2026.11', text: '{"older": 1}', problem: /^is no comparison: / },
    { name: '2026.12', text: compared, problem: /^holds the changes of 2026\.11/ },
  ])('say what is wrong: $problem', ({ name, text, problem }) => {
    const { changes, findings } = history(name, text);
    expect(changes.versions).toEqual([]);
    expect(findings).toEqual([expect.objectContaining({ file: `versions/${name}.json` })]);
    expect(findings[0]?.problem).toMatch(problem);
  });

  it('come newest first, and none is newer than the data', () => {
    const at = (version: string) => JSON.stringify({ ...JSON.parse(compared), newer: { version, asOf: '2026-10-01' } });
    const files = new Map(['2026.09', '2026.10', '2026.12'].map((name) => [`versions/${name}.json`, at(name)]));
    const { changes, findings } = readHistory(files, '2026.11', older.tables);
    expect(changes.versions.map(({ version }) => version)).toEqual(['2026.10', '2026.09']);
    expect(findings.map(({ problem }) => problem)).toEqual(['is newer than the data, 2026.11']);
  });
});

describe('the log of corrections', () => {
  const line = '- 2026-11-29 · `programs/sm-3-iia` · status: said "planned", says "active" (`a-source`) · 2026.11';
  const japanese = '  - 状態：「計画」を「実施中」に改めた（`a-source`）';
  const withLog = (text: string) => tinyPackage().set(correctionsFile, text);

  it('is read line by line', () => {
    const { tables } = parseSide('tiny', tinyPackage());
    expect(
      readHistory(withLog(`# Corrections\n\n- a rule\n\n## Log\n\n${line}\n${japanese}\n`), '2026.11', tables),
    ).toEqual({
      findings: [],
      changes: {
        versions: [],
        corrections: [
          {
            date: '2026-11-29',
            record: 'programs/sm-3-iia',
            text: 'status: said "planned", says "active" (a-source)',
            textJa: '状態：「計画」を「実施中」に改めた（a-source）',
            version: '2026.11',
          },
        ],
      },
    });
  });

  it.each([
    { log: '## Log\n\n- yesterday, something', problem: 'is no line of the log', row: 3 },
    { log: `## Log\n${line.replace('sm-3-iia', 'sm-9')}`, problem: 'is the address of no record', row: 2 },
    { log: `## Log\n${line}`, problem: 'has no Japanese below it', row: 2 },
    { log: line, problem: 'the heading "## Log" is missing', row: undefined },
  ])('names the line where $problem', ({ log, problem, row }) => {
    const own = findingsIn(withLog(log)).filter(({ file }) => file === correctionsFile);
    expect(own).toHaveLength(1);
    expect(own[0]?.problem).toBe(problem);
    expect(own[0]?.row).toBe(row);
  });
});
