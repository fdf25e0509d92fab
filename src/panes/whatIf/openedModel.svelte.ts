// A model that the reader opened from a file or edited: it lives in this page only, since a link cannot carry it.
import type { Model } from '../../scenario/schema.ts';

class OpenedModel {
  document = $state.raw<Model | null>(null);
  /** The file's name, or that of the model it was made from. */
  name = $state('');

  open(document: Model, name: string): void {
    this.document = document;
    this.name = name;
  }

  close(): void {
    this.document = null;
    this.name = '';
  }
}

export const opened = new OpenedModel();
