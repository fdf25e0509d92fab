// The published views of this site, and where the site stands.
import site from '../../../data/site.json' with { type: 'json' };
import type { PictureSize } from '../../export/snippets.ts';
import type { Lang } from '../../model/atlas.ts';

/** One of views/index.json, which the build writes. */
export interface PublishedEntry {
  readonly id: string;
  /** The view state, without `?`. */
  readonly query: string;
  readonly ratio: number;
  /** Pixels of its frame at the widths of `shapeWidths`; empty where nobody measured. */
  readonly heights: readonly number[];
  /** It has a small frame of its own. */
  readonly hasFrame: boolean;
  readonly alt: Readonly<Record<Lang, string>>;
  /** Pixels of its picture. */
  readonly picture: Readonly<Record<Lang, PictureSize>>;
  /** Of the one for phones, where there is one. */
  readonly narrow?: Readonly<Record<Lang, PictureSize | null>>;
}

export interface PublishedList {
  readonly views: readonly PublishedEntry[];
  /** The site has the file that defines the element. */
  readonly hasElement: boolean;
}

/** @throws Error where there is no such list: a site that was built without */
export async function loadPublished(): Promise<PublishedList> {
  const response = await fetch('./views/index.json');
  if (!response.ok) throw new Error(`views/index.json: ${response.status}`);
  return (await response.json()) as PublishedList;
}

/** The same for all ways in which the parameters of a query can be ordered. */
export function inOrder(query: string): string {
  const params = new URLSearchParams(query);
  params.sort();
  return params.toString();
}

/** Where the files of snippets are: beside this page; from a file on a disk, where the site is published. */
export function siteFolder(): string {
  const address: string = site.address;
  return location.protocol === 'file:' ? address : new URL('./', location.href).href;
}

/** The view with what the author adds: a headline, a note, a marked record; what is empty is left out. */
export function withAuthors(
  query: string,
  own: Readonly<Record<'headline' | 'note' | 'mark' | 'chrome', string>>,
): string {
  const params = new URLSearchParams(query);
  for (const [name, value] of Object.entries(own)) if (value !== '') params.set(name, value);
  return params.toString();
}
