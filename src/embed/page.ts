// The embed page: one file in a frame of somebody else's page.
import { carry, type Carried } from './carried.ts';
import { mountView } from './mountView.ts';
import { reportSize } from './reportSize.ts';

/** Starts the page in `#embed`, with the styles and data that it carries. */
export async function startPage(styles: string, carried: Carried): Promise<void> {
  const target = document.getElementById('embed')!;
  const root = document.documentElement;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets = [sheet];
    carry(carried);
    const params = new URLSearchParams(location.search);
    if (params.get('ground') === 'clear') root.classList.add('clear');
    if (params.get('lang') === 'ja') root.lang = 'ja';
    await mountView(target, location.search, { root });
  } catch (error) {
    target.textContent = `The picture could not be drawn: ${(error as Error).message}`;
  }
  performance.mark('first-picture');
  reportSize(target);
}
