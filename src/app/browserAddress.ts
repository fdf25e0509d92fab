// The browser's history as an address bar. The hash belongs to hosts and is kept as it is.
import type { AddressBar } from '../state/viewState.svelte.ts';

export const browserAddress: AddressBar = {
  search: () => location.search,
  replace: (search) => history.replaceState(null, '', `${location.pathname}${search}${location.hash}`),
  push: (search) => history.pushState(null, '', `${location.pathname}${search}${location.hash}`),
};
