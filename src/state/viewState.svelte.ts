// The reader's choices as runes, and their history. Committed changes are written to the address, so Back is undo;
// previews (dragging the year) are drawn at once and written only when they are committed.
import type { Filter } from '../model/filter.ts';
import { longestAddress, readAddress, writeAddress, type AddressNote, type ReadAddress } from './address.ts';
import type { Choices, KnownIds } from './choices.ts';

/** Where addresses are kept: the browser's history, or nothing at all (tests, prerendering). */
export interface AddressBar {
  readonly search: () => string;
  readonly push: (search: string) => void;
  readonly replace: (search: string) => void;
}

/** An address bar that remembers nothing. */
export const noAddressBar: AddressBar = { search: () => '', push: () => undefined, replace: () => undefined };

/** What a picture needs of the reader's state: the choices, and the ways to change them. */
export interface Reader {
  readonly choices: Choices;
  commit(change: Partial<Choices>): void;
  settle(change: Partial<Choices>): void;
  commitFilter(change: Partial<Filter>): void;
  preview(change: Partial<Choices>): void;
  previewFilter(change: Partial<Filter>): void;
}

export class ViewState implements Reader {
  readonly #fallback: Choices;
  readonly #known: KnownIds;
  readonly #bar: AddressBar;
  /** What is drawn: the committed choices, or a preview of others. */
  choices: Choices;
  /** What was chosen last and is no preview: the choices after each commit, and after Back. */
  committed: Choices;
  /** What of the address was not understood. */
  notes: readonly AddressNote[];

  constructor(fallback: Choices, known: KnownIds, bar: AddressBar) {
    this.#fallback = fallback;
    this.#known = known;
    this.#bar = bar;
    const { choices, notes } = this.#read();
    this.choices = $state.raw(choices);
    this.committed = $state.raw(choices);
    this.notes = $state.raw(notes);
  }

  /** The address of what is drawn: for a link to copy. */
  get search(): string {
    return writeAddress(this.choices, this.#fallback);
  }

  /** Whether the choices are more than an address can hold everywhere: they are then drawn and not written. */
  get isTooLong(): boolean {
    return this.search.length > longestAddress;
  }

  get isDefault(): boolean {
    return this.search === '';
  }

  /** Draws a change and remembers it, unless it has grown too long for an address; Back undoes it. */
  commit(change: Partial<Choices>): void {
    this.choices = { ...this.choices, ...change };
    this.committed = this.choices;
    this.notes = [];
    if (!this.isTooLong && this.search !== writeAddress(this.#read().choices, this.#fallback))
      this.#bar.push(this.search);
  }

  /** Draws and remembers a change that Back should not stop at: where the map looks. A preview stays one. */
  settle(change: Partial<Choices>): void {
    this.choices = { ...this.choices, ...change };
    this.#bar.replace(writeAddress({ ...this.#read().choices, ...change }, this.#fallback));
  }

  commitFilter(change: Partial<Filter>): void {
    this.commit({ filter: { ...this.choices.filter, ...change } });
  }

  /** Draws any change without remembering it. */
  preview(change: Partial<Choices>): void {
    this.choices = { ...this.choices, ...change };
  }

  /** Draws a change of the filter without remembering it. */
  previewFilter(change: Partial<Filter>): void {
    this.choices = { ...this.choices, filter: { ...this.choices.filter, ...change } };
  }

  /** Reads the address again: at the start, and when the reader goes back or forward. */
  reload(): void {
    const { choices, notes } = this.#read();
    this.choices = choices;
    this.committed = choices;
    this.notes = notes;
  }

  dismissNotes(): void {
    this.notes = [];
  }

  /** What the address bar holds. */
  #read(): ReadAddress {
    return readAddress(this.#bar.search(), this.#fallback, this.#known);
  }
}
