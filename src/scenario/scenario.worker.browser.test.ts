// The worker in a real browser: a message in, replies out in their order, and the page not held up.
import { expect, it } from 'vitest';
import type { Reply, Request } from './dispatch.ts';

const model = {
  years: [2025, 2026],
  lines: [{ id: 'p', item: 'm', country: 'USA', capacity: { low: 5, central: 10, high: 20 } }],
  links: [{ source: 'p', target: 'us' }],
  demands: [{ id: 'us', item: 'm', country: 'USA', orders: 15 }],
};

function ask(request: Request): Promise<Reply[]> {
  const worker = new Worker(new URL('./scenario.worker.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve, reject) => {
    const replies: Reply[] = [];
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      replies.push(data);
      if (data.kind !== 'done' && data.kind !== 'failed') return;
      worker.terminate();
      resolve(replies);
    });
    worker.postMessage(request);
  });
}

it('answers from the worker: central first, then the range, then the ranking', async () => {
  const replies = await ask({ id: 3, model, range: true, ranking: { among: ['line'] } });
  expect(replies.map(({ kind }) => kind)).toEqual(['central', 'range', 'loss', 'progress', 'ranking', 'done']);
  const central = replies[0]!;
  expect(central.kind === 'central' && central.outcome.demands['us']!.delivered).toEqual([10, 10]);
});

it('answers a bad document with findings', async () => {
  const [reply] = await ask({ id: 4, model: {} });
  expect(reply).toEqual({
    id: 4,
    kind: 'failed',
    message: 'years: is missing',
    findings: [{ path: 'years', reason: 'is missing' }],
  });
});

it('streams what is depended on, row by row, and the ranking at the end', async () => {
  const replies = await ask({ id: 5, model, dependence: { year: 2026, among: ['country', 'item'] } });
  const kinds = replies.map(({ kind }) => kind);
  expect(kinds).toEqual(['central', 'dependence', 'progress', 'dependence', 'progress', 'dependences', 'done']);
  const rows = replies.flatMap((reply) => (reply.kind === 'dependences' ? reply.rows : []));
  expect(rows.map(({ id, singlePointOf }) => [id, singlePointOf])).toEqual([
    ['USA', ['us']],
    ['m', ['us']],
  ]);
});
