// The pages beside the explorer that are fetched when they are first asked for: each takes the whole place of the pictures.
import type { Component } from 'svelte';
import type { PageProps } from '../panes/pageProps.ts';
import type { View } from '../state/choices.ts';

type LatePage = () => Promise<{ default: Component<PageProps> }>;

export const latePages: Readonly<Partial<Record<View, LatePage>>> = {
  'what-if': () => import('../panes/whatIf/WhatIfPage.svelte'),
  dependence: () => import('../panes/whatIf/DependencePage.svelte'),
  method: () => import('../panes/whatIf/MethodPage.svelte'),
  data: () => import('./data/DataPage.svelte'),
  stories: () => import('../panes/stories/StoriesPage.svelte'),
  present: () => import('../panes/present/PresentPage.svelte'),
  speaker: () => import('../panes/present/SpeakerPage.svelte'),
};

/** Pages that belong together: the first stands in the header, the others are reached from it. */
const families: readonly (readonly View[])[] = [['stories'], ['what-if', 'dependence', 'method'], ['data']];

/** The pages that the header names. */
export const headPages: readonly View[] = families.map(([head]) => head!);

/** The pages beside which a page stands, itself included; none for a picture. */
export function familyOf(view: View): readonly View[] {
  return families.find((family) => family.includes(view)) ?? [];
}

/** Pages that fill the window: without header and footer. */
export const barePages: readonly View[] = ['present', 'speaker'];
