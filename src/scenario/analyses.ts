// The analyses by the names of the command line, each as the field it adds to the output.
import { knockOuts } from './knockOuts.ts';
import type { Case } from './ranged.ts';
import type { Model } from './schema.ts';
import { shadowValues } from './shadowValues.ts';
import { singlePoints } from './singlePoints.ts';
import { timesToSurvive } from './timeToSurvive.ts';
import { tornado } from './tornado.ts';

export const analysisNames = ['shadow', 'knock-outs', 'single-points', 'time-to-survive', 'tornado'] as const;
export type AnalysisName = (typeof analysisNames)[number];

/** What the analyses are asked about. */
export interface Question {
  readonly case: Case;
  readonly year: number;
  /** Years out, for the knock-outs. */
  readonly duration: number;
  /** Id of the demand of the tornado. */
  readonly figure: string;
}

/** The field an analysis adds, and what it has to say beside it. */
export interface Answer {
  readonly field: string;
  readonly value: unknown;
  readonly remark?: string;
}

/** Runs one analysis of a model. */
export async function analyse(name: AnalysisName, model: Model, question: Question): Promise<Answer> {
  switch (name) {
    case 'shadow':
      return { field: 'shadow', value: await shadowValues(model, question) };
    case 'knock-outs':
      return { field: 'knockOuts', value: await knockOuts(model, question) };
    case 'single-points':
      return { field: 'singlePoints', value: await singlePoints(model, question) };
    case 'time-to-survive': {
      const { years, short } = await timesToSurvive(model, question);
      const remark = `time-to-survive: left out, short in ${question.year} anyway: ${short.join(', ')}`;
      return { field: 'timeToSurvive', value: years, ...(short.length > 0 ? { remark } : {}) };
    }
    case 'tornado':
      return { field: 'tornado', value: await tornado(model, question.figure) };
  }
}
