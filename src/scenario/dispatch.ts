// What a worker does with a message, apart from the worker: the central run first, then the range, then the ranking, each
// posted as it comes. A request with a new id does not stop an old one; a cancel message does.
import { dependences } from './dependence.ts';
import type { Dependence, DependenceOptions, RankedDependence } from './dependence.ts';
import { DocumentError } from './findings.ts';
import type { Finding } from './findings.ts';
import { knockOuts } from './knockOuts.ts';
import type { KnockOut, KnockOutOptions, Loss } from './knockOuts.ts';
import type { Outcome } from './outcome.ts';
import { parseModel } from './parse.ts';
import { rangeOf } from './rangeOf.ts';
import type { Crossing } from './rangeOf.ts';
import { run } from './run.ts';
import { tornado } from './tornado.ts';
import type { TornadoBar } from './tornado.ts';

/** What may be asked of a worker. */
export type Request =
  | { readonly id: number; readonly cancel: true }
  | {
      readonly id: number;
      /** A model document; it is checked. */
      readonly model: unknown;
      /** Whether low and high are wanted. */
      readonly range?: boolean;
      /** The ranking wanted; absent: none. */
      readonly ranking?: Pick<KnockOutOptions, 'year' | 'duration' | 'among' | 'until'>;
      /** The dependence wanted, of suppliers, parts and countries; absent: none. */
      readonly dependence?: Pick<DependenceOptions, 'year' | 'duration' | 'demands' | 'among'>;
      /** The demand whose figure is wanted number by number; absent: none. */
      readonly tornado?: string;
    };

/** What a worker answers, each with the request's id. */
export type Reply = { readonly id: number } & (
  | { readonly kind: 'central'; readonly outcome: Outcome }
  | { readonly kind: 'range'; readonly low: Outcome; readonly high: Outcome; readonly crossings: readonly Crossing[] }
  | { readonly kind: 'loss'; readonly loss: Loss }
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'ranking'; readonly ranking: readonly KnockOut[] }
  | { readonly kind: 'dependence'; readonly row: Dependence }
  | { readonly kind: 'dependences'; readonly rows: readonly RankedDependence[] }
  | { readonly kind: 'tornado'; readonly bars: readonly TornadoBar[] }
  | { readonly kind: 'done' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string; readonly findings: readonly Finding[] }
);

type Work = Exclude<Request, { cancel: true }>;

/** A function that takes requests and posts replies; one per worker. */
export function dispatcher(post: (reply: Reply) => void): (request: Request) => Promise<void> {
  const running = new Map<number, AbortController>();
  return async (request) => {
    if ('cancel' in request) return running.get(request.id)?.abort();
    const controller = new AbortController();
    running.set(request.id, controller);
    try {
      await answer(request, controller.signal, post);
      post({ id: request.id, kind: 'done' });
    } catch (error) {
      if (controller.signal.aborted) return post({ id: request.id, kind: 'cancelled' });
      const findings = error instanceof DocumentError ? error.findings : [];
      post({
        id: request.id,
        kind: 'failed',
        message: error instanceof Error ? error.message : String(error),
        findings,
      });
    } finally {
      running.delete(request.id);
    }
  };
}

async function answer(request: Work, signal: AbortSignal, post: (reply: Reply) => void): Promise<void> {
  const { id } = request;
  const model = parseModel(request.model);
  const central = await run(model, 'central', { signal });
  post({ id, kind: 'central', outcome: central });
  if (request.range) {
    const { low, high, crossings } = await rangeOf(model, { signal }, central);
    post({ id, kind: 'range', low, high, crossings });
  }
  if (request.ranking) {
    const ranking = await knockOuts(model, {
      ...request.ranking,
      signal,
      found: (loss) => post({ id, kind: 'loss', loss }),
      progress: (done, of) => post({ id, kind: 'progress', done, of }),
    });
    post({ id, kind: 'ranking', ranking });
  }
  if (request.dependence) {
    const rows = await dependences(model, {
      ...request.dependence,
      signal,
      found: (row) => post({ id, kind: 'dependence', row }),
      progress: (done, of) => post({ id, kind: 'progress', done, of }),
    });
    post({ id, kind: 'dependences', rows });
  }
  if (request.tornado !== undefined) {
    post({ id, kind: 'tornado', bars: await tornado(model, request.tornado, { signal }) });
  }
}
