// Changes in the parts of a presentation as pptxgenjs writes it (4.0.1): it knows no groups and no vector pictures with a
// raster beside them, repeats ids, puts notes into one paragraph, and gives types to masters that are not there.
import { escape } from '../svgClone.ts';

export interface Vector {
  /** Of the relationship. */
  readonly id: string;
  readonly file: string;
}

const vectorXml = (id: string): string =>
  '<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">' +
  `<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${id}"/></a:ext></a:extLst>`;

/**
 * @param group shapes as XML, drawn above the pictures; empty: none
 * @param vectors one for each of the first pictures
 */
export function patchSlide(xml: string, group: string, vectors: readonly Vector[]): string {
  let picture = 0;
  const withVectors = xml.replace(/(<a:blip r:embed="[^"]+">)(<\/a:blip>)/g, (whole, start: string, end: string) => {
    const vector = vectors[picture++];
    return vector ? start + vectorXml(vector.id) + end : whole;
  });
  let id = 1;
  return withVectors
    .replace('</p:spTree>', () => `${group}</p:spTree>`)
    .replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${id++}"`);
}

export function patchNotes(xml: string, paragraphs: readonly string[], lang: string): string {
  const text = paragraphs
    .map((own) => `<a:p><a:r><a:rPr lang="${lang}" dirty="0"/><a:t>${escape(own)}</a:t></a:r></a:p>`)
    .join('');
  return xml.replace(
    /(<p:ph type="body" idx="1"\/>[\s\S]*?<a:lstStyle\/>)<a:p>[\s\S]*?<\/a:p>(<\/p:txBody>)/,
    (_, start: string, end: string) => `${start}${text || '<a:p/>'}${end}`,
  );
}

/** Only types of parts that are there. */
export function patchTypes(xml: string, isThere: (part: string) => boolean): string {
  return xml.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (whole, part: string) => (isThere(part) ? whole : ''));
}
