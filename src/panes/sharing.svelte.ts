// What a page beside the explorer shares: its title, its answer and its result as a table; null where the explorer's own count.
import type { Provenance } from '../export/provenance.ts';

export interface ShareSubject {
  readonly title: string;
  /** What is on screen, in a sentence. */
  readonly sentence: string;
  /** The result as CSV. */
  readonly csv: (provenance: Provenance) => string;
  /** The question itself as a document, to be opened again. */
  readonly question: () => string;
}

/** What stands with a view that becomes a step of a story. */
export interface StepText {
  readonly headline: string;
  readonly text: string;
}

class Sharing {
  subject = $state.raw<ShareSubject | null>(null);
  /** What a page beside the explorer says of itself as a step of a story; null where the explorer's own sentences count. */
  step = $state.raw<(() => StepText) | null>(null);
  /** What a page calls itself that has no result to share; null elsewhere. */
  pageTitle = $state.raw<string | null>(null);

  /** Stands until what is returned is called; title and sentence are read when they are asked for. */
  offer(
    title: () => string,
    sentence: () => string,
    csv: ShareSubject['csv'],
    question: ShareSubject['question'],
  ): () => void {
    this.subject = {
      get title() {
        return title();
      },
      get sentence() {
        return sentence();
      },
      csv,
      question,
    };
    return () => (this.subject = null);
  }
}

/** A sentence without its full stop. */
export function asHeadline(sentence: string): string {
  return sentence.replace(/[.。]$/, '');
}

export const sharing = new Sharing();
