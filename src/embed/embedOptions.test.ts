// The author's own parameters are told apart from the state, and what hosts add is dropped unread.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitQuery } from './embedOptions.ts';

const plain = { headline: null, note: null, mark: null, hasControls: true, isClear: false };

it('leaves the state to the app', () => {
  expect(splitQuery('?view=map&years=2030')).toEqual({ options: plain, state: 'view=map&years=2030' });
  expect(splitQuery('')).toEqual({ options: plain, state: '' });
});
it('reads headline, note, mark, chrome and ground', () => {
  const { options, state } = splitQuery(
    'headline=Who+builds%3F&note=Ours&mark=programs/gcap&chrome=off&ground=clear&view=map',
  );
  expect(options).toEqual({
    headline: 'Who builds?',
    note: 'Ours',
    mark: 'programs/gcap',
    hasControls: false,
    isClear: true,
  });
  expect(state).toBe('view=map');
});
it('drops what pym.js and counters add', () => {
  expect(splitQuery('initialWidth=600&childId=a&parentTitle=b&parentUrl=https://private&utm_source=c').state).toBe('');
});
it('takes blank texts for none and cuts endless ones', () => {
  expect(splitQuery('headline=%20&note=').options).toEqual(plain);
  expect(splitQuery(`headline=${'a'.repeat(9000)}`).options.headline).toHaveLength(200);
});
it('never fails, and never leaves an own parameter in the state', () => {
  fc.assert(
    fc.property(fc.string(), (search) => {
      const { state } = splitQuery(search);
      const left = new URLSearchParams(state);
      for (const name of ['headline', 'note', 'mark', 'chrome', 'ground', 'childId'])
        expect(left.has(name)).toBe(false);
    }),
  );
});
