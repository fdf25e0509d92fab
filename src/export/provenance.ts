// What every file carries with it: where it is from, which version, under which licence, how to cite it.
import type { Lang } from '../model/atlas.ts';

export const licence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

export interface Provenance {
  /** Version of the data: 2026.11. */
  readonly version: string;
  /** The day the data speak for, YYYY-MM-DD. */
  readonly asOf: string;
  /** The day the file is made, YYYY-MM-DD. */
  readonly made: string;
  /** Address of the view that the file shows. */
  readonly address: string;
  /** What the view shows: its title. */
  readonly title: string;
  readonly lang: Lang;
}

export interface Citation {
  readonly plain: string;
  readonly bibtex: string;
  readonly ris: string;
}

/** How to cite a view: as a sentence, for BibTeX and for reference managers (RIS). */
export function citationOf({ version, made, address, title, lang }: Provenance): Citation {
  const [year = '', month = ''] = version.split('.');
  const isLocal = !/^https?:\/\/(?!localhost|127\.)/.test(address);
  const plain =
    lang === 'ja'
      ? `Latticework「${title}」データ${version}版${isLocal ? '' : `、${address}`}（${made}閲覧）。CC BY 4.0。`
      : `Latticework, “${title}”, data ${version}${isLocal ? '' : `, ${address}`} (accessed ${made}). CC BY 4.0.`;
  const url = isLocal ? [] : [address];
  const bibtex = [
    `@misc{latticework-${version.replace('.', '-')},`,
    `  author = {{Latticework contributors}},`,
    `  title = {${escapeTex(title)}},`,
    `  year = {${year}},`,
    ...(month ? [`  month = {${Number(month)}},`] : []),
    `  version = {${version}},`,
    ...url.map((value) => `  url = {${value}},`),
    `  urldate = {${made}},`,
    `  note = {Data under CC BY 4.0}`,
    `}`,
  ].join('\n');
  const ris = [
    'TY  - DATA',
    'AU  - Latticework contributors',
    `TI  - ${title}`,
    `PY  - ${year}`,
    ...(month ? [`DA  - ${year}/${month.padStart(2, '0')}//`] : []),
    `ET  - ${version}`,
    ...url.map((value) => `UR  - ${value}`),
    `Y2  - ${made.replaceAll('-', '/')}`,
    'N1  - Data under CC BY 4.0',
    'ER  - ',
    '',
  ].join('\r\n');
  return { plain, bibtex, ris };
}

function escapeTex(text: string): string {
  return text.replace(/[&%$#_{}]/g, (sign) => `\\${sign}`);
}
