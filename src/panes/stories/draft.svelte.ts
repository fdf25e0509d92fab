// The reader's own story: kept in memory, and in the browser where that is allowed. Each change can be undone.
import type { Lang } from '../../model/atlas.ts';
import { parseStory, writeStory } from '../../model/parseStory.ts';
import type { Story, StoryStep } from '../../model/story.ts';
import type { StepText } from '../sharing.svelte.ts';
import { storyWords } from '../../view/words/late/storyWords.ts';

const place = 'latticework-story';
const mostUndone = 50;

/** A query without its question mark and without what is the reader's own. */
function ownParameters(search: string): string {
  const parts = search.replace(/^\?/, '').split('&');
  return parts.filter((part) => part !== '' && !/^(lang|theme|keys|story|step|unrolled)=/.test(part)).join('&');
}

function emptyStory(lang: Lang): Story {
  const { untitled, author0, summary0 } = storyWords[lang].own;
  const date = new Date().toISOString().slice(0, 10);
  return { id: 'draft', lang, title: untitled, summary: summary0, author: author0, date, steps: [] };
}

class Draft {
  story = $state.raw<Story>(emptyStory('en'));
  /** Earlier states, the latest last. */
  #past = $state.raw<readonly Story[]>([]);
  /** Whether the browser kept the last change. */
  isKept = $state(true);

  constructor() {
    this.#read();
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  /** The story; before anything was written, its stand-in words are in the reader's language. */
  storyIn(lang: Lang): Story {
    const { title, author, summary, steps } = this.story;
    const empty = emptyStory(this.story.lang);
    const isUntouched =
      steps.length === 0 && title === empty.title && author === empty.author && summary === empty.summary;
    return isUntouched ? emptyStory(lang) : this.story;
  }

  /** Puts a view at the end; its query as the address has it. How many steps there are then. */
  add(search: string, { headline, text }: StepText, lang: Lang): number {
    const state = ownParameters(search);
    const step: StoryStep = { state, headline, text: [text], notes: [], annotations: [] };
    const ground = this.story.steps.length === 0 ? { ...emptyStory(lang) } : this.story;
    this.change({ ...ground, steps: [...ground.steps, step] });
    return this.story.steps.length;
  }

  change(next: Story): void {
    this.#past = [...this.#past, this.story].slice(-mostUndone);
    this.#set(next);
  }

  changeStep(index: number, change: Partial<StoryStep>): void {
    this.change({ ...this.story, steps: this.story.steps.with(index, { ...this.story.steps[index]!, ...change }) });
  }

  /** `by` is 1 for down and -1 for up. */
  move(index: number, by: 1 | -1): void {
    const steps = [...this.story.steps];
    const [step] = steps.splice(index, 1);
    if (step) this.change({ ...this.story, steps: steps.toSpliced(index + by, 0, step) });
  }

  remove(index: number): void {
    this.change({ ...this.story, steps: this.story.steps.toSpliced(index, 1) });
  }

  /** Another story takes its place, as the reader's own. */
  open(story: Story): void {
    this.change({ ...story, id: 'draft' });
  }

  clear(lang: Lang): void {
    this.change(emptyStory(lang));
  }

  undo(): void {
    const before = this.#past.at(-1);
    if (!before) return;
    this.#past = this.#past.slice(0, -1);
    this.#set(before);
  }

  /** Another window may have changed it. */
  #read(): void {
    try {
      const text = localStorage.getItem(place);
      const reading = text === null ? null : parseStory('draft', text);
      if (reading?.isSound) this.story = reading.story;
    } catch {
      this.isKept = false; // the browser keeps nothing for this page: memory alone does
    }
  }

  #set(story: Story): void {
    this.story = story;
    try {
      localStorage.setItem(place, writeStory(story));
      this.isKept = true;
    } catch {
      this.isKept = false;
    }
  }
}

export const draft = new Draft();
