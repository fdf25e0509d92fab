// The data that the general embed and the custom element carry: what pictures need, without what only the details, the search and
// the method page say.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';

type Row = Record<string, unknown>;
const read = (folder: string, file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Row;

/** Steps of the outlines' grid around the Earth: 0.09°, about a pixel where the map begins to want finer outlines. */
const gridSize = 4000;

/**
 * Outlines on a coarser grid, without the points that fall together on it.
 * @param land a quantized topology
 */
export function coarser(land: Topology): Topology {
  const { scale, translate } = land.transform!;
  const columns = 360 / scale[0];
  const step = columns / gridSize;
  if (step <= 1) return land;
  const arcs = land.arcs.map((arc) => {
    let [x, y] = [0, 0];
    let last: [number, number] = [0, 0];
    const points: [number, number][] = [];
    arc.forEach(([dx = 0, dy = 0], index) => {
      [x, y] = [x + dx, y + dy];
      const next: [number, number] = [Math.round(x / step), Math.round(y / step)];
      const delta: [number, number] = [next[0] - last[0], next[1] - last[1]];
      const isEnd = index === arc.length - 1;
      if (index > 0 && !isEnd && delta[0] === 0 && delta[1] === 0) return;
      points.push(index === 0 ? next : delta);
      last = next;
    });
    return points;
  });
  return { ...land, arcs, transform: { scale: [scale[0] * step, scale[1] * step], translate } };
}

/** Without the columns that no picture reads. */
function without(rows: unknown, columns: readonly string[]): unknown {
  const trim = (row: Row) => Object.fromEntries(Object.entries(row).filter(([name]) => !columns.includes(name)));
  if (Array.isArray(rows)) return (rows as Row[]).map(trim);
  return Object.fromEntries(Object.entries(rows as Record<string, Row>).map(([id, row]) => [id, trim(row)]));
}

/** Lists of words that only details, sources and data pages say. */
const unsaid = [
  'basis',
  'bound',
  'endType',
  'exceptionRule',
  'grade',
  'nameGrade',
  'openKind',
  'recordType',
  'sourceKind',
];

/** The names of what pictures say, of units those that a tie has. */
function labelsOf(core: Row): Row {
  const { unit, ...labels } = core['labels'] as Record<string, Row>;
  const relations = core['relations'] as { quantity?: { unit: string } }[];
  const units = new Set(relations.map(({ quantity }) => quantity?.unit));
  return {
    ...Object.fromEntries(Object.entries(labels).filter(([name]) => !unsaid.includes(name))),
    unit: Object.fromEntries(Object.entries(unit ?? {}).filter(([name]) => units.has(name))),
  };
}

/** By the names under which the site has them, relative to its folder. */
export function carriedFiles(folder: string): Record<string, unknown> {
  const core = read(folder, 'data/core.json');
  const production = read(folder, 'data/production.json');
  const index = read(folder, 'data/scenarios/index.json');
  const many = (part: string) =>
    readdirSync(join(folder, 'data', part))
      .filter((file) => file.endsWith('.json') && file !== 'index.json')
      .sort()
      .map((file) => [`data/${part}/${file}`, read(folder, `data/${part}/${file}`)] as const);
  return {
    'data/core.json': { ...core, questions: [], labels: labelsOf(core) },
    'data/land-110m.json': coarser(read(folder, 'data/land-110m.json') as unknown as Topology),
    'data/network.json': read(folder, 'data/network.json'),
    'data/production.json': {
      models: without(production['models'], ['summary', 'summaryJa', 'file']),
      items: without(production['items'], ['sources']),
      lines: without(production['lines'], ['sources']),
      demands: without(production['demands'], ['sources']),
      provenance: without(production['provenance'], ['sources']),
    },
    'data/scenarios/index.json': { ...index, scenarios: without(index['scenarios'], ['summary']) },
    'data/sources.json': {}, // the strip of sources is on the site
    ...Object.fromEntries(many('models')),
    // A summary is the gallery's.
    ...Object.fromEntries(many('scenarios').map(([name, { summary: _said, ...scenario }]) => [name, scenario])),
  };
}

/** What every picture needs or asks for, and what only some do: the numbers of questions, and places by ties. */
export function partFiles(
  files: Readonly<Record<string, unknown>>,
): readonly [first: Record<string, unknown>, later: Record<string, unknown>] {
  const isFirst = (name: string) => /\/(?:core|land-110m|sources)\.json$/.test(name);
  const part = (wanted: boolean) =>
    Object.fromEntries(Object.entries(files).filter(([name]) => isFirst(name) === wanted));
  return [part(true), part(false)];
}
