// The dependence ranking, in a worker: rows come as they are found, all of them at the end.
import type { RankedDependence } from '../../scenario/dependence.ts';
import type { Reply, Request } from '../../scenario/dispatch.ts';
import type { Model } from '../../scenario/schema.ts';
import type { Among } from '../../state/choices.ts';

export interface RankingRequest {
  readonly year: number;
  /** Years. */
  readonly duration: number;
  readonly among: Among;
}

/**
 * Asks for a ranking.
 * @returns stops the work
 */
export function rankDependence(
  model: Model,
  { year, duration, among }: RankingRequest,
  told: (rows: readonly RankedDependence[]) => void,
  failed: (reason: string) => void,
): () => void {
  const worker = new Worker(new URL('../../scenario/scenario.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    if (data.kind === 'dependences') told(data.rows);
    if (data.kind === 'failed') failed(data.message);
    if (data.kind === 'done') worker.terminate();
  });
  worker.addEventListener('error', (event) => failed(event.message));
  const request: Request = { id: 1, model, dependence: { year, duration, among: [among] } };
  worker.postMessage(request);
  return () => worker.terminate();
}
