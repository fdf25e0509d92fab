// What the next step will need, fetched while the present one is looked at.
import { latePanes } from '../panes.ts';
import { loadModel, loadScenario } from '../whatIf/loadWhatIf.ts';

/** `state` without its question mark; undefined for none. What does not come is asked for again when it is shown. */
export function prefetch(state: string | undefined): void {
  if (state === undefined) return;
  const params = new URLSearchParams(state);
  const view = params.get('view') ?? 'both';
  void fetchAll(view, params.get('scenario'), params.get('model')).catch(() => undefined);
}

async function fetchAll(view: string, scenario: string | null, model: string | null): Promise<void> {
  await Object.entries(latePanes).find(([name]) => name === view)?.[1]?.();
  if (view === 'network') await import('../LateNetwork.svelte');
  if (view !== 'what-if') return;
  await import('./WhatIfPicture.svelte');
  const shipped = await Promise.all((scenario ?? '').split(',').filter(Boolean).map(loadScenario));
  const id = shipped[0]?.model ?? model;
  if (id) await loadModel(id);
}
