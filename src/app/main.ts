// The door: load the data, read the address, take over the prerendered page or draw afresh.
import '../page.css';
import { hydrate, mount } from 'svelte';
import type { Lang } from '../model/atlas.ts';
import { indexAtlas } from '../model/atlasIndex.ts';
import { defaultChoices } from '../state/choices.ts';
import { ViewState } from '../state/viewState.svelte.ts';
import App from './App.svelte';
import { browserAddress } from './browserAddress.ts';
import { knownIdsOf } from '../panes/knownIds.ts';
import { loadCore } from '../panes/load.ts';
import LoadFailure from '../panes/LoadFailure.svelte';

const pageLang: Lang = document.documentElement.lang === 'ja' ? 'ja' : 'en';

/**
 * Who arrives at the bare English address with a browser that asks for Japanese first reads Japanese, and the address says so.
 * Never by place; a link with choices of its own, a way within the site and a reload are left as they are.
 */
function greet(): void {
  const isArrival =
    (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type === 'navigate' &&
    !document.referrer.startsWith(location.origin);
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag === 'ja' || tag === 'en');
  if (pageLang === 'en' && wanted === 'ja' && isArrival && browserAddress.search() === '')
    browserAddress.replace('?lang=ja');
}

async function start(target: HTMLElement): Promise<void> {
  greet();
  const { data, shapes } = await loadCore();
  const atlas = indexAtlas(data);
  const viewState = new ViewState(defaultChoices(atlas.now, pageLang), knownIdsOf(atlas), browserAddress);
  const props = { atlas, shapes, viewState };
  if (viewState.isDefault && viewState.notes.length === 0 && target.querySelector('svg'))
    hydrate(App, { target, props });
  else {
    target.replaceChildren();
    mount(App, { target, props });
  }
  addEventListener('popstate', () => viewState.reload());
  performance.mark('first-map');
}

const target = document.getElementById('app');
if (target) {
  start(target).catch((error: unknown) => {
    const notice = document.createElement('div');
    target.before(notice);
    mount(LoadFailure, {
      target: notice,
      props: { lang: pageLang, reason: String((error as Error).message ?? error) },
    });
  });
}
