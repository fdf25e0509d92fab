// The protocol of the worker: what is posted for what is asked, in which order, and how it ends.
import { describe, expect, it } from 'vitest';
import { modelOf, networks } from '../../tests/scenario/networks.ts';
import { dispatcher } from './dispatch.ts';
import type { Reply, Request } from './dispatch.ts';
import { runNow } from './run.ts';

async function ask(...requests: Request[]): Promise<Reply[]> {
  const replies: Reply[] = [];
  const take = dispatcher((reply) => replies.push(reply));
  await Promise.all(requests.map((request) => take(request)));
  return replies;
}

const kinds = (replies: readonly Reply[]) => replies.map(({ kind }) => kind);
const model = networks.ranged();

describe('what is asked is answered', () => {
  it.each([
    { name: 'a run', more: {}, expected: ['central', 'done'] },
    { name: 'no range where none is wanted', more: { range: false }, expected: ['central', 'done'] },
    { name: 'a range', more: { range: true }, expected: ['central', 'range', 'done'] },
    { name: 'a tornado', more: { tornado: 'us' }, expected: ['central', 'tornado', 'done'] },
    {
      name: 'a ranking, loss by loss',
      more: { ranking: { among: ['line'] } },
      expected: ['central', 'loss', 'progress', 'loss', 'progress', 'ranking', 'done'],
    },
    {
      name: 'everything',
      more: { tornado: 'us', ranking: { among: ['org'] }, range: true },
      expected: ['central', 'range', 'loss', 'progress', 'loss', 'progress', 'ranking', 'tornado', 'done'],
    },
  ] as const)('$name', async ({ more, expected }) => {
    const replies = await ask({ id: 5, model, ...more });
    expect(kinds(replies)).toEqual(expected);
    expect(replies.every(({ id }) => id === 5)).toBe(true);
  });

  it('with the whole outcome', async () => {
    expect((await ask({ id: 1, model }))[0]).toEqual({ id: 1, kind: 'central', outcome: runNow(modelOf('ranged')) });
  });

  it('with both ends and their crossings', async () => {
    const [, reply] = await ask({ id: 1, model, range: true });
    expect(reply).toMatchObject({ low: { case: 'low' }, high: { case: 'high' }, crossings: [] });
  });

  it('with progress that counts to its end', async () => {
    const replies = await ask({ id: 1, model, ranking: { among: ['line', 'country'] } });
    const progress = replies.flatMap((reply) => (reply.kind === 'progress' ? [`${reply.done}/${reply.of}`] : []));
    expect(progress).toEqual(['1/4', '2/4', '3/4', '4/4']);
  });

  it('with messages that can be cloned', async () => {
    const replies = await ask({ id: 1, model, range: true, ranking: {}, tornado: 'us' });
    expect(structuredClone(replies)).toEqual(replies);
  });
});

describe('what is wrong is told', () => {
  it.each([
    { name: 'no model', request: { model: null }, message: 'must be an object, not null' },
    { name: 'a cycle', request: { model: networks.cycle() }, message: 'links[1]: closes a cycle: a > b > a' },
    { name: 'a year outside', request: { model, ranking: { year: 1 } }, message: 'year 1 is not one of 2025 to 2027' },
    { name: 'no such figure', request: { model, tornado: 'x' }, message: 'figure: no demand has the id "x"' },
  ])('$name', async ({ request, message }) => {
    const replies = await ask({ id: 1, ...request });
    expect(replies.at(-1)).toMatchObject({ id: 1, kind: 'failed', message });
    expect(kinds(replies)).not.toContain('done');
  });

  it('with findings where the document is bad, and none where the question is', async () => {
    const [bad] = await ask({ id: 1, model: {} });
    expect(bad).toMatchObject({ findings: [{ path: 'years', reason: 'is missing' }] });
    expect((await ask({ id: 1, model, ranking: { year: 1 } })).at(-1)).toMatchObject({ findings: [] });
  });

  it('without stopping what else is asked', async () => {
    const replies = await ask({ id: 1, model: {} }, { id: 2, model });
    expect(replies.filter(({ id }) => id === 2).map(({ kind }) => kind)).toEqual(['central', 'done']);
  });
});

describe('a cancel', () => {
  it.each([
    { at: 'central', expected: ['central', 'cancelled'] },
    { at: 'loss', expected: ['central', 'loss', 'progress', 'cancelled'] },
    { at: 'progress', expected: ['central', 'loss', 'progress', 'cancelled'] },
  ])('at the first $at ends the work', async ({ at, expected }) => {
    const replies: Reply[] = [];
    const take = dispatcher((reply) => {
      replies.push(reply);
      if (reply.kind === at) void take({ id: 1, cancel: true });
    });
    await take({ id: 1, model, ranking: {} });
    expect(kinds(replies)).toEqual(expected);
  });

  it('of another leaves this one alone', async () => {
    expect(kinds(await ask({ id: 1, model }, { id: 2, cancel: true }))).toEqual(['central', 'done']);
  });

  it('after the end says nothing', async () => {
    const replies: Reply[] = [];
    const take = dispatcher((reply) => replies.push(reply));
    await take({ id: 1, model });
    await take({ id: 1, cancel: true });
    expect(kinds(replies)).toEqual(['central', 'done']);
  });
});
