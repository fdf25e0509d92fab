// The way from an embed to the site: the published address where there is one, else the page beside the embed's own file.
import site from '../../data/site.json' with { type: 'json' };

/**
 * @param search the state, with its question mark, or empty
 * @param folder where the embed's own file lies: `./` beside the site's pages
 */
export function openAddress(search: string, folder: string): string {
  const published: string = site.address;
  if (published !== '') return `${published.replace(/\/?$/, '/')}${search}`;
  return `${folder}index.html${search}`;
}
