// Everything that is compiled from the tables, as files: path inside static/data to text. Same tables, same bytes.
import type { Topology } from 'topojson-specification';
import type { Changes } from '../../src/model/dataset.ts';
import type { CompiledStory } from '../../src/model/story.ts';
import type { ShippedScenario } from '../../src/scenario/shipped/shipped.ts';
import { compileCore, type DataVersion } from './compileCore.ts';
import {
  compileDetails,
  compileFacts,
  compileFigures,
  compileOpenQuestions,
  compileSeries,
  compileSources,
  detailTables,
} from './compileDetails.ts';
import { compileCoverage } from './compileCoverage.ts';
import { compileExceptions, compileSupport } from './compileSupport.ts';
import { compileGeography, countryCodes } from './compileGeography.ts';
import { compileNetwork } from './compileNetwork.ts';
import { compileSearch } from './compileSearch.ts';
import { compileProduction } from './compileProduction.ts';
import { compileProductionNotes } from './compileProductionNotes.ts';
import { compileScenarios } from './compileScenarios.ts';
import { compileStories } from './compileStories.ts';
import { compileProvinces, type ProvinceShapes } from './compileProvinces.ts';
import { noHistory } from './history.ts';
import { rowsOf, type Tables } from './table.ts';

/** The shapes of world-atlas by scale, and those of states and prefectures. */
export interface World {
  readonly '110m': Topology;
  readonly '50m': Topology;
  readonly provinces: ProvinceShapes;
}

export function compileFiles(
  tables: Tables,
  version: DataVersion,
  world: World,
  scenarios: readonly ShippedScenario[],
  history: Changes = noHistory,
  stories: readonly CompiledStory[] = [],
): Map<string, string> {
  const codes = countryCodes(tables);
  const core = compileCore(tables, version);
  const files: [string, unknown][] = [
    ['core.json', core],
    ['sources.json', compileSources(tables)],
    ['land-110m.json', compileGeography(world['110m'], codes)],
    ['land-50m.json', compileGeography(world['50m'], codes)],
    ...detailTables.map((name): [string, unknown] => [`details/${name}.json`, compileDetails(rowsOf(tables, name))]),
    ['details/figures.json', compileFigures(tables)],
    ['details/series.json', compileSeries(tables)],
    ['details/facts.json', compileFacts(tables)],
    ['details/production-notes.json', compileProductionNotes(tables)],
    ...compileProduction(tables, version.version),
    ...compileScenarios(scenarios),
    ...compileStories(stories),
    ['details/open-questions.json', compileOpenQuestions(tables)],
    ['search.json', compileSearch(tables)],
    ['coverage.json', compileCoverage(tables, version)],
    ['changes.json', history],
    ['support.json', compileSupport(tables)],
    ['details/exceptions.json', compileExceptions(tables)],
    ['provinces.json', compileProvinces(tables, world.provinces)],
    ['network.json', compileNetwork(core)],
  ];
  return new Map(files.map(([path, content]) => [path, `${JSON.stringify(content)}\n`]));
}
