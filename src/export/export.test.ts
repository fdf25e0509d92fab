import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../tools/data/parseCsv.ts';
import { filterOf } from '../../tests/fixtures/randomFilter.ts';
import { real, realDetails } from '../../tests/fixtures/realAtlas.ts';
import { applyFilter } from '../model/filter.ts';
import { defaultChoices } from '../state/choices.ts';
import { writeCsv } from './csv.ts';
import { exportNetworkOf } from './exportNetwork.ts';
import { greatCircle, writeGeoJson } from './geojson.ts';
import { writeJson } from './json.ts';
import { citationOf, type Provenance } from './provenance.ts';
import { programmeTable, relationTable } from './rows.ts';
import { visibleSetOf } from './visibleSet.ts';

const details = realDetails();
const provenance: Provenance = {
  version: '2026.11',
  asOf: '2026-11-22',
  made: '2026-11-29',
  address: 'https://example.org/atlas/?view=map&years=2018',
  title: 'Who builds what with whom, 2018',
  lang: 'en',
};
const shownNow = applyFilter(real, defaultChoices(real.now, 'en').filter);

describe('a citation', () => {
  it('names the view, the version, the day and the licence, in each form', () => {
    const { plain, bibtex, ris } = citationOf(provenance);
    for (const text of [plain, bibtex, ris]) {
      expect(text).toContain('2026.11');
      expect(text).toContain(provenance.address);
      expect(text).toContain(provenance.title);
      expect(text).toContain('CC BY 4.0');
    }
    expect(ris.split('\r\n').slice(0, -1)).toSatisfy((lines: string[]) =>
      lines.every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line)),
    );
  });

  it('gives no address of a machine of its own', () => {
    const { plain, bibtex, ris } = citationOf({ ...provenance, address: 'http://127.0.0.1:4173/?view=map' });
    for (const text of [plain, bibtex, ris]) expect(text).not.toContain('127.0.0.1');
  });

  it('escapes what TeX takes for a command', () => {
    expect(citationOf({ ...provenance, title: 'R&D at 100%' }).bibtex).toContain('{R\\&D at 100\\%}');
  });
});

describe('CSV', () => {
  it('gives back every cell, whatever stands in it', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 30 }).filter((text) => !text.includes('\uFEFF'));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), (rows) => {
        const { rows: read, unclosed, stray } = parseCsv(writeCsv(['a', 'b'], rows, provenance));
        expect([...unclosed, ...stray]).toEqual([]);
        expect(read[0]?.cells).toEqual(['a', 'b', 'data_version', 'licence', 'citation']);
        const unquoted = (text: string) => (/^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text);
        const expected = rows.map((row) => row.map(unquoted));
        expect(read.slice(1).map(({ cells }) => cells.slice(0, 2).map(unquoted))).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  it('never begins a cell like a formula', () => {
    const text = writeCsv(['a'], [['=SUM(A1)'], ['@x'], ['-1+2']], provenance);
    expect(text.split('\r\n').slice(1, 4)).toSatisfy((lines: string[]) => lines.every((line) => line.startsWith("'")));
  });

  it('has a row for each programme and relation of the set, with sources', () => {
    const programs = programmeTable(real, shownNow.programs, details);
    const relations = relationTable(real, shownNow.relations, details);
    expect(programs.rows.map((row) => row[0])).toEqual(shownNow.programs.map((row) => row.id));
    expect(relations.rows.map((row) => row[0])).toEqual(shownNow.relations.map((row) => row.id));
    for (const { columns, rows } of [programs, relations])
      for (const row of rows) {
        expect(row).toHaveLength(columns.length);
        expect(row.at(-1), String(row[0])).toMatch(/\S/);
      }
  });
});

describe('the visible set over random filters', () => {
  it('is complete: whatever a programme or relation names is in it', () => {
    fc.assert(
      fc.property(filterOf(real), (filter) => {
        const shown = applyFilter(real, filter);
        const set = visibleSetOf(real, shown);
        expect(set.programs).toEqual(shown.programs);
        expect(set.relations).toEqual(shown.relations);
        const { nodes, links } = exportNetworkOf(real, set);
        const ids = new Set(nodes.map((node) => node.id));
        expect(ids.size).toBe(nodes.length);
        expect(new Set(links.map((link) => link.id)).size).toBe(links.length);
        for (const link of links) expect(ids.has(link.source) && ids.has(link.target), link.id).toBe(true);
        for (const row of shown.programs) expect(ids.has(`programs/${row.id}`)).toBe(true);
        const organizations = new Set(set.organizations.map((row) => row.id));
        for (const row of shown.programs) for (const id of row.lead) expect(organizations.has(id)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});

describe('JSON', () => {
  it('holds the set, its sources and no others', () => {
    const set = visibleSetOf(real, shownNow);
    const read = JSON.parse(writeJson(real, set, details, provenance)) as {
      programs: { id: string; sources: string[] }[];
      sources: Record<string, unknown>;
      licence: { name: string };
      citation: string;
    };
    expect(read.programs).toHaveLength(set.programs.length);
    for (const row of read.programs) for (const id of row.sources) expect(read.sources[id], id).toBeDefined();
    expect(Object.keys(read.sources).length).toBeLessThan(Object.keys(details.sources).length);
    expect(read.licence.name).toBe('CC-BY-4.0');
    expect(read.citation).toContain(provenance.address);
  });
});

describe('GeoJSON', () => {
  it('has every site of the set as a point, and lines that stay on the earth and never jump', () => {
    const set = visibleSetOf(real, shownNow);
    const { features, metadata } = JSON.parse(writeGeoJson(real, set, provenance)) as {
      features: { geometry: { type: string; coordinates: number[][][] } }[];
      metadata: { version: string };
    };
    expect(metadata.version).toBe('2026.11');
    expect(features.filter((feature) => feature.geometry.type === 'Point')).toHaveLength(set.sites.length);
    const lines = features.filter((feature) => feature.geometry.type === 'MultiLineString');
    expect(lines.length).toBeGreaterThan(50);
    for (const { geometry } of lines)
      for (const piece of geometry.coordinates) {
        expect(piece.length).toBeGreaterThan(1);
        piece.forEach(([lon, lat], index) => {
          expect(Math.abs(lon!)).toBeLessThanOrEqual(180);
          expect(Math.abs(lat!)).toBeLessThanOrEqual(90);
          if (index > 0) expect(Math.abs(lon! - piece[index - 1]![0]!)).toBeLessThanOrEqual(180);
        });
      }
  });

  it('cuts a tie over the Pacific at the antimeridian, on both sides at the same height', () => {
    const [west, east, ...more] = greatCircle([139.7, 35.7], [-118.2, 34.1]);
    expect(more).toEqual([]);
    expect(west?.[0]).toEqual([139.7, 35.7]);
    expect(west?.at(-1)?.[0]).toBe(180);
    expect(east?.[0]?.[0]).toBe(-180);
    expect(east?.[0]?.[1]).toBe(west?.at(-1)?.[1]);
    expect(east?.at(-1)).toEqual([-118.2, 34.1]);
  });

  it('leaves a tie alone that crosses nothing', () => {
    expect(greatCircle([-77, 38.9], [-118.2, 34.1])).toHaveLength(1);
  });
});
