// Which links are open in a year: their own dates first, then the gates in their order, then membership at both ends.
import { describe, expect, it } from 'vitest';
import { changed, modelOf } from '../../tests/scenario/networks.ts';
import type { Row } from '../../tests/scenario/networks.ts';
import { closedBy, endsOf } from './openLinks.ts';
import { parseModel } from './parse.ts';
import { resolve } from './resolve.ts';
import { netFor } from './run.ts';

const netOf = (link: Row, agreements: Row[] = []) =>
  netFor(
    resolve(
      parseModel(
        changed('gated', (document) => {
          document.links = [{ source: 'p', target: 'jp', ...link }];
          document.agreements = agreements;
        }),
      ),
      'central',
    ),
  );

/** What closes the link in each of the years 2025 to 2028. */
function closedIn(link: Row, agreements?: Row[]): (string | null)[] {
  const net = netOf(link, agreements);
  const o = net.optionLink.findIndex((each) => each !== undefined);
  return [2025, 2026, 2027, 2028].map((year) => closedBy(net.draft, net.optionLink[o]!, endsOf(net, o), year));
}

describe('dates of a link', () => {
  const link = 'link:p>jp';

  it.each([
    { dates: {}, expected: [null, null, null, null] },
    { dates: { from: 2026 }, expected: [link, null, null, null] },
    { dates: { to: 2026 }, expected: [null, null, link, link] },
    { dates: { from: 2026, to: 2027 }, expected: [link, null, null, link] },
    { dates: { from: 2026.5 }, expected: [link, link, null, null] },
    { dates: { from: 2030 }, expected: [link, link, link, link] },
    { dates: { from: 2027, to: 2026 }, expected: [link, link, link, link] },
  ])('$dates', ({ dates, expected }) => expect(closedIn(dates)).toEqual(expected));

  it('are told under the link’s own id', () => {
    expect(closedIn({ id: 'lane', to: 2020 })[0]).toBe('link:lane');
  });
});

describe('gates', () => {
  const [a, b] = ['agreement:a', 'agreement:b'];

  it.each([
    { name: 'an agreement without dates', agreements: [{ id: 'a' }], gates: ['a'], expected: [null, null, null, null] },
    { name: 'a first year', agreements: [{ id: 'a', from: 2027 }], gates: ['a'], expected: [a, a, null, null] },
    { name: 'a last year', agreements: [{ id: 'a', to: 2025 }], gates: ['a'], expected: [null, a, a, a] },
    {
      name: 'two that must both hold',
      agreements: [
        { id: 'a', from: 2026 },
        { id: 'b', to: 2027 },
      ],
      gates: ['a', 'b'],
      expected: [a, null, null, b],
    },
    {
      name: 'the first that fails, as the link lists them',
      agreements: [
        { id: 'a', from: 2027 },
        { id: 'b', from: 2028 },
      ],
      gates: ['b', 'a'],
      expected: [b, b, b, null],
    },
    { name: 'no gates at all', agreements: [{ id: 'a', from: 2099 }], gates: [], expected: [null, null, null, null] },
  ])('$name', ({ agreements, gates, expected }) => expect(closedIn({ gates }, agreements)).toEqual(expected));

  it('are looked at after the link’s own dates', () => {
    expect(closedIn({ gates: ['a'], from: 2026 }, [{ id: 'a', from: 2027 }])).toEqual(['link:p>jp', a, null, null]);
  });
});

describe('membership', () => {
  const club = 'agreement:club';

  it.each([
    { name: 'both ends from the start', parties: { USA: 2020, JPN: 2020 }, expected: [null, null, null, null] },
    { name: 'the buyer joins later', parties: { USA: 2020, JPN: 2027 }, expected: [club, club, null, null] },
    { name: 'the seller joins later', parties: { USA: 2026, JPN: 2020 }, expected: [club, null, null, null] },
    { name: 'the later of both counts', parties: { USA: 2026, JPN: 2028 }, expected: [club, club, club, null] },
    { name: 'one end never joins', parties: { USA: 2020 }, expected: [club, club, club, club] },
    { name: 'nobody is a party', parties: {}, expected: [club, club, club, club] },
    { name: 'others do not help', parties: { AUS: 2020, GBR: 2020 }, expected: [club, club, club, club] },
  ])('$name', ({ parties, expected }) => {
    expect(closedIn({ gates: ['club'] }, [{ id: 'club', parties }])).toEqual(expected);
  });

  it('needs the agreement to be in force as well', () => {
    const agreement = { id: 'club', from: 2026, to: 2027, parties: { USA: 2020, JPN: 2027 } };
    expect(closedIn({ gates: ['club'] }, [agreement])).toEqual([club, club, null, club]);
  });
});

describe('the packed table', () => {
  it('has a row per year: 1 where open', () => {
    const { open, optionLink, first } = netFor(resolve(modelOf('gated'), 'central'));
    const table = [0, 1, 2, 3].map((t) =>
      Object.fromEntries(optionLink.map((link, o) => [link!.id, open[t * optionLink.length + o]])),
    );
    expect(first).toBe(2025);
    expect(table).toEqual([
      { 'p>us': 1, 'p>jp': 0 },
      { 'p>us': 1, 'p>jp': 0 },
      { 'p>us': 1, 'p>jp': 1 },
      { 'p>us': 1, 'p>jp': 1 },
    ]);
  });

  it('has buffers open always', () => {
    const { open } = netFor(resolve(modelOf('buffered'), 'central'));
    expect([...open].every((each) => each === 1)).toBe(true);
  });
});
