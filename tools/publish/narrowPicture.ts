// The picture of a story's step for phones: placed anew for their width, so that its words are as large as those around it.
import { narrowUpTo } from '../../src/export/snippets.ts';
import { renderState, type RenderedState, type RenderOptions } from '../render/renderState.ts';

/** Pixels of the sheet, and up to which width of the window it is shown. */
const narrowWidth = 400;
export const narrowQuery = `(max-width: ${narrowUpTo}px)`;

/** Null where the view is a list of words at this width, which the page's table says better: then the wide picture is shown. */
export async function narrowPicture(
  query: string,
  options: RenderOptions,
  wide: RenderedState,
): Promise<RenderedState | null> {
  const height = Math.round((narrowWidth * 4) / 5);
  const narrow = await renderState(query, { ...options, width: narrowWidth, height });
  return narrow.picture.svg.length > wide.picture.svg.length / 3 ? narrow : null;
}
