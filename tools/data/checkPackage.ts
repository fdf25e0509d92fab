// A data package (datapackage.json, its tables, site.json, scenarios) to checked tables, or to all that is wrong with it.
import type { Topology } from 'topojson-specification';
import type { Changes } from '../../src/model/dataset.ts';
import type { CompiledStory } from '../../src/model/story.ts';
import type { ShippedScenario } from '../../src/scenario/shipped/shipped.ts';
import { checkAddresses } from './checkAddresses.ts';
import { checkCells } from './checkCells.ts';
import { checkCoverage } from './checkCoverage.ts';
import { checkDescriptor } from './checkDescriptor.ts';
import { checkGrades } from './checkGrades.ts';
import { checkKeys } from './checkKeys.ts';
import { checkNames } from './checkNames.ts';
import { checkPlaces } from './checkPlaces.ts';
import { checkProduction } from './checkProduction.ts';
import { checkProgrammes } from './checkProgrammes.ts';
import { checkQueries } from './checkQueries.ts';
import { checkProvinces } from './checkProvinces.ts';
import { checkRecords } from './checkRecords.ts';
import { checkRedirects } from './checkRedirects.ts';
import { checkReferences } from './checkReferences.ts';
import { checkRelations } from './checkRelations.ts';
import { checkScenarios, scenarioIds, scenariosOf } from './checkScenarios.ts';
import { checkStories, storiesOf } from './checkStories.ts';
import { checkSite, siteFile } from './checkSite.ts';
import { checkTimes } from './checkTimes.ts';
import { checkUse } from './checkUse.ts';
import { descriptorFile, parseDescriptor, type Descriptor } from './descriptor.ts';
import type { Finding } from './finding.ts';
import { noHistory, readHistory } from './history.ts';
import { parseTable } from './parseTable.ts';
import type { Table, Tables } from './table.ts';
import { checkTranslations } from './translations.ts';

/** Files of data/ by name (those of scenarios as `scenarios/ID.json`, of stories as `stories/ID.en.md`), as text. */
export type PackageFiles = ReadonlyMap<string, string>;

export interface CheckedPackage {
  /** Absent where datapackage.json is not readable; nothing else is checked then. */
  readonly descriptor?: Descriptor;
  readonly tables: Tables;
  /** In the order in which they are shown; none where there are findings. */
  readonly scenarios: readonly ShippedScenario[];
  readonly stories: readonly CompiledStory[];
  /** Earlier versions and corrections. */
  readonly history: Changes;
  readonly findings: readonly Finding[];
  /** What is still to be translated: it keeps nobody from compiling, but a test from passing. */
  readonly warnings: readonly Finding[];
  /** What an editor should know though nothing is wrong. */
  readonly notes: readonly string[];
}

/** `world`: shapes of Natural Earth at 50m, against which places are tested. */
export function checkPackage(files: PackageFiles, world: Topology): CheckedPackage {
  const { descriptor, findings } = parseDescriptor(files.get(descriptorFile) ?? '');
  if (!descriptor)
    return { tables: new Map(), scenarios: [], stories: [], history: noHistory, findings, warnings: [], notes: [] };
  const tables = readTables(descriptor, files, findings);
  const history = readHistory(files, descriptor.version, tables);
  const site = checkSite(files.get(siteFile));
  for (const table of tables.values()) {
    findings.push(...checkCells(table), ...checkKeys(table), ...checkReferences(table, tables));
  }
  findings.push(
    ...site.findings,
    ...history.findings,
    ...checkDescriptor(descriptor, files.keys(), tables),
    ...checkRelations(tables),
    ...checkTimes(tables, descriptor.asOf),
    ...checkProgrammes(tables, descriptor),
    ...checkRecords(tables),
    ...checkNames(tables),
    ...checkGrades(tables),
    ...checkPlaces(tables, world),
    ...checkProvinces(tables),
    ...checkAddresses(tables),
    ...checkUse(tables),
    ...checkCoverage(tables),
    ...checkRedirects(tables),
  );
  const isSound = findings.length === 0;
  findings.push(...checkProduction(tables, isSound), ...checkQueries(tables, descriptor, scenarioIds(files), isSound));
  findings.push(...checkScenarios(files, tables, findings.length === 0));
  const scenarios = findings.length === 0 ? scenariosOf(files) : [];
  findings.push(...checkStories(files, tables, descriptor, scenarios, findings.length === 0));
  const stories = findings.length === 0 ? storiesOf(files) : [];
  return {
    descriptor,
    tables,
    scenarios,
    stories,
    history: history.changes,
    findings,
    warnings: checkTranslations(tables),
    notes: site.notes,
  };
}

function readTables({ resources }: Descriptor, files: PackageFiles, findings: Finding[]): Map<string, Table> {
  const tables = new Map<string, Table>();
  for (const resource of resources) {
    const text = files.get(resource.path);
    if (text === undefined) {
      const remedy = 'Restore it, or take it out of datapackage.json.';
      findings.push({ file: resource.path, problem: 'the file is missing', remedy });
      continue;
    }
    const parsed = parseTable(text, resource);
    findings.push(...parsed.findings);
    tables.set(resource.name, parsed.table);
  }
  return tables;
}
