// A drawing that is taken over whole, as an SVG file that stands by itself.
import type { Plate } from './shapes.ts';

export function plateSvg({ markup, width, height }: Plate, fontFaces: string): string {
  const placed = markup.replace(/^<svg x="[^"]*" y="[^"]*"/, '<svg x="0" y="0"');
  const style = fontFaces === '' ? '' : `<defs><style>${fontFaces}</style></defs>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
    `viewBox="0 0 ${width} ${height}">${style}${placed}</svg>`
  );
}
