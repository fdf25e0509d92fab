// A file that the reader gives: a model, or a scenario to lay on the present one; or every reason why it is neither.
import { DocumentError, type Finding } from '../../scenario/findings.ts';
import { parseModel } from '../../scenario/parse.ts';
import { readDocument } from '../../scenario/readDocument.ts';
import { withScenario, type Model } from '../../scenario/schema.ts';
import { modelWith } from '../../scenario/shipped/interventionsOf.ts';

export type Opening =
  | { readonly isSound: true; readonly model: Model }
  | { readonly isSound: false; readonly findings: readonly Finding[] };

/** `present` is the model on which a scenario is laid; null where none is open. */
export function openText(text: string, present: Model | null): Opening {
  const read = readDocument(text);
  if (read.kind === 'bad') return { isSound: false, findings: read.findings };
  if (read.kind === 'model') return { isSound: true, model: read.model };
  if (present === null) {
    const reason = 'is a scenario: open the model that it is laid on first';
    return { isSound: false, findings: [{ path: '', reason }] };
  }
  try {
    const laid = read.kind === 'shipped' ? modelWith(present, read.scenario) : withScenario(present, read.scenario);
    return { isSound: true, model: parseModel(laid) };
  } catch (error) {
    if (error instanceof DocumentError) return { isSound: false, findings: error.findings };
    throw error;
  }
}

/** Lets the reader save a text as a file. */
export function saveText(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
