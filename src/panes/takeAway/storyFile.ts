// The one-file page of the site, made to open on one story.
import { DataError } from '../../model/dataError.ts';
import type { Story } from '../../model/story.ts';

/** As tools/offline/onePage.ts writes it. */
const start = 'var start = "";';

/** @throws DataError where the file does not come or is something else */
export async function storyFile(version: string, { id, lang }: Pick<Story, 'id' | 'lang'>): Promise<Blob> {
  const file = `latticework-${version}.html`;
  const response = await fetch(`./${file}`);
  if (!response.ok) throw new DataError(file, '(not fetched)', `the server answers ${response.status}`);
  const page = await response.text();
  if (!page.includes(start)) throw new DataError(file, '(the whole file)', 'no one-file page');
  const query = `view=stories&story=${id}${lang === 'ja' ? '&lang=ja' : ''}`;
  return new Blob([page.replace(start, () => `var start = ${JSON.stringify(query)};`)], { type: 'text/html' });
}
