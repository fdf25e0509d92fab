import { describe, expect, it } from 'vitest';
import { real } from '../../tests/fixtures/realAtlas.ts';
import { knownIdsOf } from '../panes/knownIds.ts';
import { defaultChoices } from './choices.ts';
import { noAddressBar, ViewState, type AddressBar } from './viewState.svelte.ts';

const known = knownIdsOf(real);
const fallback = defaultChoices(real.now, 'en');
const year = (at: number) => ({ years: { from: at, to: at } });

/** An address bar with a history, as browsers have one; `log` says what was done to it. */
class History implements AddressBar {
  readonly log: string[] = [];
  readonly #entries: string[];
  #at = 0;
  constructor(search: string) {
    this.#entries = [search];
  }
  search = () => this.#entries[this.#at]!;
  push = (search: string): void => {
    this.#entries.splice(this.#at + 1, Infinity, search);
    this.#at += 1;
    this.log.push(`push ${search}`);
  };
  replace = (search: string): void => {
    this.#entries[this.#at] = search;
    this.log.push(`replace ${search}`);
  };
  go(steps: number): void {
    this.#at += steps;
  }
}

function open(search = ''): { state: ViewState; bar: History } {
  const bar = new History(search);
  return { state: new ViewState(fallback, known, bar), bar };
}

describe('opening', () => {
  it('reads the address', () => {
    expect(open('?view=table&years=2018').state.choices).toMatchObject({ view: 'table', filter: year(2018) });
  });

  it('writes nothing, not even over what it did not understand', () => {
    const { state, bar } = open('?colour=red');
    expect(bar.log).toEqual([]);
    expect(state.notes).toHaveLength(1);
  });

  it('is the default without an address', () => {
    const state = new ViewState(fallback, known, noAddressBar);
    expect(state.choices).toEqual(fallback);
    expect(state.isDefault).toBe(true);
    expect(state.search).toBe('');
  });
});

describe('a committed change', () => {
  it('is drawn and pushed, once', () => {
    const { state, bar } = open();
    state.commit({ view: 'map' });
    expect(state.choices.view).toBe('map');
    expect(state.isDefault).toBe(false);
    expect(bar.log).toEqual(['push ?view=map']);
  });

  it('that changes nothing is not pushed', () => {
    const { state, bar } = open('?view=map');
    state.commit({ view: 'map' });
    state.commitFilter({ areas: [] });
    expect(bar.log).toEqual([]);
  });

  it('that makes the address too long for everywhere is drawn and not written', () => {
    const { state, bar } = open('?view=what-if');
    const grow = (line: number) => ({ kind: 'grow', line: `line-${line}`, amount: 1, from: 2030 }) as const;
    const own = Array.from({ length: 120 }, (_, line) => grow(line));
    state.commit({ own });
    expect(state.choices.own).toEqual(own);
    expect(state.isTooLong).toBe(true);
    expect(bar.log).toEqual([]);
    state.commit({ own: own.slice(0, 1) });
    expect(bar.log).toHaveLength(1);
  });

  it('of the filter keeps the rest of it', () => {
    const { state, bar } = open('?areas=air');
    state.commitFilter(year(2018));
    expect(state.choices.filter.areas).toEqual(['air']);
    expect(bar.log).toEqual(['push ?years=2018&areas=air']);
  });

  it('back to the default is pushed as an empty address', () => {
    const { state, bar } = open('?view=map');
    state.commit({ view: 'both' });
    expect(bar.log).toEqual(['push ']);
  });

  it('does not write into the choices before it', () => {
    const { state } = open();
    const before = state.choices;
    state.commitFilter(year(2018));
    state.previewFilter(year(2019));
    expect(before).toEqual(fallback);
    expect(state.choices).not.toBe(before);
  });
});

describe('a preview', () => {
  it('is drawn and not remembered', () => {
    const { state, bar } = open();
    for (let at = 2018; at < 2026; at++) state.previewFilter(year(at));
    expect(state.choices.filter).toMatchObject(year(2025));
    expect(bar.log).toEqual([]);
  });

  it('is pushed once when it is committed, so that Back leads to what was before the drag', () => {
    const { state, bar } = open('?years=2010');
    state.previewFilter(year(2017));
    state.previewFilter(year(2018));
    state.commitFilter(year(2018));
    expect(bar.log).toEqual(['push ?years=2018']);
    bar.go(-1);
    state.reload();
    expect(state.choices.filter).toMatchObject(year(2010));
  });

  it('that ends where it began leaves no trace', () => {
    const { state, bar } = open('?years=2010');
    state.previewFilter(year(2017));
    state.commitFilter(year(2010));
    expect(bar.log).toEqual([]);
  });

  it('is not remembered with where the map looks, so that committing it can still be undone', () => {
    const { state, bar } = open();
    state.previewFilter(year(2018));
    state.settle({ camera: { lon: 140, lat: 36, k: 4 } });
    expect(state.choices.filter).toMatchObject(year(2018));
    expect(bar.log).toEqual(['replace ?camera=140,36,4']);
    state.commitFilter(year(2018));
    expect(bar.log.at(-1)).toBe('push ?years=2018&camera=140,36,4');
  });
});

describe('where the map looks', () => {
  it('replaces the address: Back does not stop at each move', () => {
    const { state, bar } = open('?view=map');
    state.settle({ camera: { lon: 140, lat: 36, k: 4 } });
    state.settle({ camera: { lon: 141, lat: 36, k: 4 } });
    expect(state.choices.camera).toEqual({ lon: 141, lat: 36, k: 4 });
    expect(bar.log).toEqual(['replace ?view=map&camera=140,36,4', 'replace ?view=map&camera=141,36,4']);
  });
});

describe('Back and forward', () => {
  it('read the address again: Back is undo', () => {
    const { state, bar } = open();
    state.commit({ view: 'map' });
    state.commitFilter(year(2018));
    state.commit({ focus: 'programs/gcap' });
    bar.go(-1);
    state.reload();
    expect(state.choices).toMatchObject({ view: 'map', focus: null, filter: year(2018) });
    bar.go(-2);
    state.reload();
    expect(state.choices).toEqual(fallback);
    bar.go(3);
    state.reload();
    expect(state.choices.focus).toBe('programs/gcap');
    expect(bar.log).toHaveLength(3);
  });

  it('drop a preview', () => {
    const { state } = open('?years=2010');
    state.previewFilter(year(2018));
    state.reload();
    expect(state.choices.filter).toMatchObject(year(2010));
  });
});

describe('notes about the address', () => {
  it('go when they are dismissed, or with the next committed change', () => {
    const dismissed = open('?colour=red&view=map').state;
    expect(dismissed.notes).toEqual([{ parameter: 'colour', value: 'red', reason: 'unknown-parameter' }]);
    dismissed.dismissNotes();
    expect(dismissed.notes).toEqual([]);
    expect(dismissed.choices.view).toBe('map');
    const { state } = open('?colour=red');
    state.commit({ view: 'map' });
    expect(state.notes).toEqual([]);
  });

  it('come again with an address that has them', () => {
    const { state, bar } = open('?colour=red');
    state.commit({ view: 'map' });
    bar.go(-1);
    state.reload();
    expect(state.notes).toHaveLength(1);
  });
});
