// An SVG sheet as a PDF of one page, printed by the Chromium that the tests use: its words stay words.
import { chromium } from 'playwright';
import { chromiumLaunch } from '../chromium.mjs';

/** @throws Error where there is no Chromium */
export async function drawPdf(svg: string, size: { readonly width: number; readonly height: number }): Promise<Buffer> {
  const browser = await chromium.launch(chromiumLaunch());
  try {
    const page = await browser.newPage();
    const { width, height } = size;
    await page.setContent(
      `<!doctype html><style>@page{size:${width}px ${height}px;margin:0}html,body{margin:0}svg{display:block}</style>${svg}`,
    );
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return await page.pdf({ width: `${width}px`, height: `${height}px`, printBackground: true, pageRanges: '1' });
  } finally {
    await browser.close();
  }
}
