// The shipped scenarios (data/scenarios/ID.json): each has the form, names what exists, fits its model at every setting, and
// changes something.
import { collect, DocumentError } from '../../src/scenario/findings.ts';
import { parseJson } from '../../src/scenario/parse.ts';
import { compare } from '../../src/scenario/compare.ts';
import type { Outcome } from '../../src/scenario/outcome.ts';
import { runNow } from '../../src/scenario/run.ts';
import type { Model } from '../../src/scenario/schema.ts';
import { checkAgainst, parseShipped } from '../../src/scenario/shipped/checkShipped.ts';
import { modelWith } from '../../src/scenario/shipped/interventionsOf.ts';
import type { ShippedScenario } from '../../src/scenario/shipped/shipped.ts';
import { isRecord, type Report } from '../../src/scenario/shape.ts';
import { compileProductionModel, modelsTogether, productionModels } from './compileProductionModel.ts';
import type { PackageFiles } from './checkPackage.ts';
import type { Finding } from './finding.ts';
import { columnSet, type Tables } from './table.ts';

/** Files of scenarios by the id that their names give. */
function scenarioFiles(files: PackageFiles): [id: string, file: string, text: string][] {
  return [...files].flatMap(([file, text]): [string, string, string][] => {
    const id = /^scenarios\/(.+)\.json$/.exec(file)?.[1];
    return id === undefined ? [] : [[id, file, text]];
  });
}

/** Ids of the shipped scenarios, by the names of their files. */
export function scenarioIds(files: PackageFiles): Set<string> {
  return new Set(scenarioFiles(files).map(([id]) => id));
}

/** The scenarios of a checked package, in the order in which they are shown. */
export function scenariosOf(files: PackageFiles): ShippedScenario[] {
  return scenarioFiles(files)
    .map(([, , text]) => parseShipped(parseJson(text)))
    .sort((a, b) => a.order - b.order);
}

/** `isSound`: nothing is wrong with the tables, so that the models can be made that the scenarios are laid on. */
export function checkScenarios(files: PackageFiles, tables: Tables, isSound: boolean): Finding[] {
  const models = modelsOf(tables, isSound);
  const findings = scenarioFiles(files).flatMap(([id, file, text]) =>
    findingsOf(file, () => {
      const scenario = parseShipped(parseJson(text));
      collect((report) => {
        if (scenario.id !== id) report('id', `must be the name of the file, ${id}, not ${scenario.id}`);
        checkNames(scenario, tables, report);
        checkTexts(scenario, '', report);
        if (isSound) checkOnModel(scenario, models, report);
      });
    }),
  );
  return [...findings, ...checkOrder(files, findings)];
}

function findingsOf(file: string, work: () => void): Finding[] {
  try {
    work();
    return [];
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return error.findings.map(({ path, reason }) => ({
      file,
      ...(path === '' ? {} : { column: path }),
      problem: reason,
      remedy: 'docs/scenarios.md says what a scenario holds.',
    }));
  }
}

function checkNames(scenario: ShippedScenario, tables: Tables, report: Report): void {
  const known = { programs: columnSet(tables, 'programs'), sources: columnSet(tables, 'sources') };
  const check = (table: 'programs' | 'sources', ids: readonly string[] = [], path: string) =>
    ids.forEach((id, i) => {
      if (!known[table].has(id)) report(`${path}[${i}]`, `${table}.csv has no ${JSON.stringify(id)}`);
    });
  check('programs', scenario.programs, 'programs');
  check('sources', scenario.sources, 'sources');
  scenario.parameters.forEach(({ sources }, i) => check('sources', sources, `parameters[${i}].sources`));
  scenario.outputs.forEach(({ aim }, i) => {
    if (aim && !known.sources.has(aim.source)) {
      report(`outputs[${i}].aim.source`, `sources.csv has no ${JSON.stringify(aim.source)}`);
    }
  });
}

const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** English texts hold no Japanese, Japanese ones some (a bare unit or number may stand as it is). */
function checkTexts(value: unknown, path: string, report: Report): void {
  if (Array.isArray(value)) return value.forEach((each, i) => checkTexts(each, `${path}[${i}]`, report));
  if (!isRecord(value)) return;
  const { en, ja } = value;
  if (typeof en === 'string' && japanese.test(en)) report(`${path}.en`, 'holds Japanese');
  if (typeof ja === 'string' && /[a-z]{3}/i.test(ja) && !japanese.test(ja)) report(`${path}.ja`, 'holds no Japanese');
  for (const [name, each] of Object.entries(value)) checkTexts(each, path ? `${path}.${name}` : name, report);
}

/** Makes each model, and runs it, once. */
function modelsOf(tables: Tables, isSound: boolean) {
  const known = new Map<string, { model: Model; baseline: Outcome }>();
  const ids = isSound ? productionModels(tables) : [];
  return {
    has: (id: string) => id === 'all' || ids.includes(id),
    get(id: string) {
      const found = known.get(id);
      if (found) return found;
      const model = compileProductionModel(tables, id === 'all' ? modelsTogether(tables) : [id]);
      const made = { model, baseline: runNow(model) };
      known.set(id, made);
      return made;
    },
  };
}

function checkOnModel(scenario: ShippedScenario, models: ReturnType<typeof modelsOf>, report: Report): void {
  if (!models.has(scenario.model)) {
    return report('model', `production-models.csv has no ${JSON.stringify(scenario.model)}`);
  }
  const { model, baseline } = models.get(scenario.model);
  let isFit = true;
  checkAgainst(scenario, model, (path, reason) => {
    isFit = false;
    report(path, reason);
  });
  if (isFit && compare(baseline, runNow(modelWith(model, scenario))).isSame) {
    report('interventions', 'change nothing at the central settings: the answer would be the baseline');
  }
}

/** Places in the list are given once. */
function checkOrder(files: PackageFiles, findings: readonly Finding[]): Finding[] {
  if (findings.length > 0) return [];
  const sorted = scenariosOf(files);
  return sorted.flatMap(({ id, order }, i) =>
    i > 0 && sorted[i - 1]!.order === order
      ? [
          {
            file: `scenarios/${id}.json`,
            column: 'order',
            value: String(order),
            problem: `is the place of ${sorted[i - 1]!.id} too`,
            remedy: 'Give each scenario a place of its own.',
          },
        ]
      : [],
  );
}
