// The opening screen as HTML, made in Node at build time: a real picture and real words before any script runs.
import { render } from 'svelte/server';
import type { Lang } from '../model/atlas.ts';
import { indexAtlas } from '../model/atlasIndex.ts';
import { parseGeography } from '../model/geography.ts';
import { parseAtlas } from '../model/parseAtlas.ts';
import { defaultChoices } from '../state/choices.ts';
import { noAddressBar, ViewState } from '../state/viewState.svelte.ts';
import App from './App.svelte';
import { coreFile, landFile } from '../panes/load.ts';
import { knownIdsOf } from '../panes/knownIds.ts';

export function renderPage(lang: Lang, data: { core: unknown; land: unknown }): { head: string; body: string } {
  const atlas = indexAtlas(parseAtlas(coreFile, data.core));
  const shapes = parseGeography(landFile, data.land);
  const viewState = new ViewState(defaultChoices(atlas.now, lang), knownIdsOf(atlas), noAddressBar);
  const { head, body } = render(App, { props: { atlas, shapes, viewState } });
  return { head, body };
}
