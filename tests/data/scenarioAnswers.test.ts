// The answers of the shipped scenarios as docs/scenarios.md works them out by hand.
import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { parseJson, parseModel } from '../../src/scenario/parse.ts';
import type { Case } from '../../src/scenario/ranged.ts';
import { runNow } from '../../src/scenario/run.ts';
import type { Outcome } from '../../src/scenario/outcome.ts';
import { parseShipped } from '../../src/scenario/shipped/checkShipped.ts';
import { modelWith } from '../../src/scenario/shipped/interventionsOf.ts';

const read = (path: string) => parseJson(readFileSync(new URL(`../../static/data/${path}`, import.meta.url), 'utf8'));

/** A scenario and its baseline, run. */
function runsOf(id: string, values: Record<string, number> = {}, end: Case = 'central') {
  const scenario = parseShipped(read(`scenarios/${id}.json`));
  const model = parseModel(read(`models/${scenario.model}.json`));
  return { base: runNow(model, end), with: runNow(parseModel(modelWith(model, scenario, values)), end) };
}

/** A figure of some demands together in a year. */
function sum(
  { years, demands }: Outcome,
  figure: 'delivered' | 'backlog' | 'cumulative',
  year: number,
  ids: readonly string[],
): number {
  return ids.reduce((total, id) => total + demands[id]![figure][years.indexOf(year)]!, 0);
}

const pac3 = ['pac-3-us', 'pac-3-germany', 'pac-3-sdf'];

describe('howitzer-155', () => {
  const rounds = (year: number, values = {}, end: Case = 'central') => {
    const { base, with: after } = runsOf('howitzer-155', values, end);
    return [base, after].map((each) => Math.round(sum(each, 'delivered', year, ['155mm-us-army'])));
  };
  it.each([
    { year: 2024, expected: [216000, 216000] },
    { year: 2025, expected: [480000, 480000] },
    { year: 2026, expected: [660000, 660000] },
    { year: 2027, expected: [777000, 777000] },
    { year: 2028, expected: [876000, 996000] },
  ])('in $year', ({ year, expected }) => {
    expect(rounds(year)).toEqual(expected);
  });
  it('of 240,000 charges 144,000 become rounds: then projectiles bind', () => {
    expect(rounds(2028, { charges: 240000 })).toEqual([876000, 876000 + 144000]);
    const { with: after } = runsOf('howitzer-155', { charges: 240000 });
    expect(after.demands['155mm-us-army']!.binding[4]).toContain('line:155mm-projectile-us');
  });
  it('at the low end charges are not scarce', () => {
    expect(rounds(2030, {}, 'low')).toEqual([480000, 480000]);
  });
  it('with the Canadian plant out for half a year', () => {
    expect(rounds(2028, { outage: 1 })[1]).toBe(756000);
    expect(rounds(2028, { outage: 1, start: 2030 })[1]).toBe(636000);
  });
});

describe('patriot-seeker', () => {
  const more = (year: number, values = {}) => {
    const { base, with: after } = runsOf('patriot-seeker', values);
    return sum(after, 'delivered', year, pac3) - sum(base, 'delivered', year, pac3);
  };
  it('2027: sixteen seekers are left, so sixteen missiles more', () => {
    expect(more(2027)).toBeCloseTo(16, 6);
  });
  it.each([2028, 2030, 2033, 2038])('%i: no seeker is left, so no missile more', (year) => {
    expect(more(year)).toBeCloseTo(0, 6);
  });
  it('with thirty seekers more all of them become missiles', () => {
    for (const year of [2028, 2029, 2030, 2034]) expect(more(year, { seekers: 1 })).toBeCloseTo(30, 6);
  });
});

describe('the others', () => {
  it('patriot-2000: the backlog is at two years of orders five years sooner', () => {
    const { base, with: after } = runsOf('patriot-2000');
    expect(sum(after, 'delivered', 2031, pac3) - sum(base, 'delivered', 2031, pac3)).toBeCloseTo(200, 6);
    const first = ({ years, demands }: Outcome) =>
      years.find((year, t) => year > 2030 && demands['pac-3-us']!.backlog[t]! < 2 * 977 + 0.5);
    expect([first(base), first(after)]).toEqual([2039, 2034]);
  });

  it('ship-repair-japan: 0.77 of the fleet ready against 0.65', () => {
    const { base, with: after } = runsOf('ship-repair-japan');
    const last = (each: Outcome) => each.demands['ship-repair-fleet']!.availability!.at(-1);
    expect(last(base)).toBeCloseTo((22 - 2 - 6 * 0.7 - 0.42 - 1.1) / 22, 6);
    expect(last(after)).toBeCloseTo((22 - 6 * 0.7 - 2 * 0.42) / 22, 6);
  });

  it('f35-depot: the queue is gone in 2032, not in 2037', () => {
    const { base, with: after } = runsOf('f35-depot');
    const gone = ({ years, demands }: Outcome) =>
      years[demands['f-35-parts-us']!.backlog.findIndex((units) => units < 1)];
    expect([gone(base), gone(after)]).toEqual([2037, 2032]);
  });

  it('virginia-rate: 0.8 boats a year more are owed while 1.2 are built', () => {
    const { with: after } = runsOf('virginia-rate');
    const owed = (year: number) => sum(after, 'backlog', year, ['virginia-us-navy']);
    expect([owed(2025), owed(2027), owed(2030)].map((boats) => Number(boats.toFixed(1)))).toEqual([16.6, 18.2, 19.4]);
    expect(owed(2036) - owed(2037)).toBeCloseTo(0.33, 6);
    const soon = runsOf('virginia-rate', { two: 2028, more: 2032 });
    const figures = (each: Outcome) => each.demands['virginia-us-navy']!.backlog.map((boats) => boats.toFixed(6));
    expect(figures(soon.with)).toEqual(figures(soon.base));
  });

  it('aukus-sales-vendors: yards need castings, and both together pay for the boats sold', () => {
    const owed = (values: Record<string, number>) => {
      const { base, with: after } = runsOf('aukus-sales-vendors', values);
      return sum(after, 'backlog', 2045, ['virginia-us-navy']) - sum(base, 'backlog', 2045, ['virginia-us-navy']);
    };
    expect(owed({ yards: 0, vendors: 0 })).toBeCloseTo(3, 6);
    expect(owed({ yards: 0 })).toBeCloseTo(3, 6);
    expect(owed({ vendors: 0 })).toBeGreaterThan(2);
    expect(owed({})).toBeLessThan(0);
    expect(owed({ yards: 0, boats: 5 })).toBeCloseTo(5, 6);
  });

  it('pillar-2-partners: the queue of one area is gone in 2031', () => {
    const { base, with: after } = runsOf('pillar-2-partners');
    const queue = ({ years, demands }: Outcome, year: number) =>
      demands['pillar-2-autonomy-work']!.backlog[years.indexOf(year)]!;
    expect(queue(base, 2035)).toBeCloseTo(12, 6);
    expect([queue(after, 2030), queue(after, 2031)]).toEqual([expect.closeTo(0.5, 6), expect.closeTo(0, 6)]);
    expect(after.demands['pillar-2-quantum-work']!.backlog.at(-1)).toBeCloseTo(12, 6);
    const wide = runsOf('pillar-2-partners', { scope: 1 });
    expect(queue(wide.with, 2035)).toBeCloseTo(0, 6);
    expect(wide.with.demands['pillar-2-quantum-work']!.backlog.at(-1)).toBeCloseTo(0, 6);
  });

  it('gcap-exports: each jet sold is one that a partner waits for', () => {
    const { base, with: after } = runsOf('gcap-exports');
    const partners = ['gcap-uk', 'gcap-italy', 'gcap-japan'];
    expect([base, after].map((each) => Math.round(sum(each, 'backlog', 2049, partners)))).toEqual([75, 109]);
    expect(Math.round(sum(after, 'backlog', 2049, ['gcap-others']))).toBe(21);
    const all = [...partners, 'gcap-others'];
    expect(sum(after, 'delivered', 2045, all)).toBeCloseTo(sum(base, 'delivered', 2045, all), 6);
  });

  it('fms-or-partner: the backlog comes back to two years of orders', () => {
    const { base, with: after } = runsOf('fms-or-partner');
    const both = ['sm-3-iia-us', 'sm-3-iia-japan'];
    expect(Math.round(sum(base, 'backlog', 2040, both))).toBe(204);
    expect(sum(after, 'backlog', 2036, both)).toBeCloseTo(2 * 44, 6);
    const oneWay = runsOf('fms-or-partner', { back: 0 }).with;
    expect(sum(oneWay, 'delivered', 2032, both)).toBeLessThan(sum(after, 'delivered', 2032, both));
  });

  it('security-reform and gpi-delay: two years of the first rates are lost', () => {
    const gpi = ['gpi-us', 'gpi-japan'];
    for (const id of ['security-reform', 'gpi-delay']) {
      const { base, with: after } = runsOf(id);
      expect(sum(base, 'cumulative', 2036, gpi), id).toBeCloseTo(6 + 9, 6);
      expect(sum(after, 'cumulative', 2036, gpi), id).toBe(0);
    }
    const { base, with: after } = runsOf('security-reform');
    const lost = sum(base, 'cumulative', 2036, ['gcap-japan']) - sum(after, 'cumulative', 2036, ['gcap-japan']);
    expect(lost).toBeCloseTo(1 + 2, 6);
    expect(after.demands['gpi-us']!.binding[after.years.indexOf(2036)]).toEqual([
      'agreement:economic-security-clearance-act-2024',
    ]);
  });

  it('sosa-crisis: strict order leaves Japan without, and 76 short', () => {
    const japan = (each: Outcome) =>
      sum(each, 'cumulative', 2032, ['pac-3-sdf']) - sum(each, 'cumulative', 2029, ['pac-3-sdf']);
    const { base, with: after } = runsOf('sosa-crisis');
    expect([Math.round(japan(base)), japan(after)]).toEqual([76, 0]);
    expect(japan(runsOf('sosa-crisis', { who: 2 }).with)).toBeGreaterThan(
      japan(runsOf('sosa-crisis', { who: 0 }).with),
    );
  });

  it('lose-one: without seekers every PAC-3 of the year is missing', () => {
    const { base, with: after } = runsOf('lose-one');
    expect(pac3.map((id) => Math.round(sum(base, 'delivered', 2028, [id])))).toEqual([631, 57, 26]);
    expect(sum(after, 'delivered', 2028, pac3)).toBe(0);
    const others = (each: Outcome) =>
      Object.entries(each.demands).flatMap(([id, { delivered }]) =>
        pac3.includes(id) ? [] : [`${id} ${delivered.map((units) => units.toFixed(6)).join(' ')}`],
      );
    expect(others(after)).toEqual(others(base));
  });
});
