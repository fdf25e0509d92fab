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

async function start(target: HTMLElement): Promise<void> {
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
