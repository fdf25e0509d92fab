// The page's typefaces as `@font-face` rules with the fonts in them: a picture that is drawn elsewhere has no page to ask.
import sans from '../fonts/latticework-sans.woff2?url';
import serif from '../fonts/latticework-serif.woff2?url';

const faces = [
  { family: 'Latticework Sans', url: sans },
  { family: 'Latticework Serif', url: serif },
];

/** Empty where the fonts cannot be fetched: the reader's own serve then. */
export async function fontFaces(): Promise<string> {
  const rules = await Promise.all(
    faces.map(async ({ family, url }) => {
      const response = await fetch(url);
      const bytes = new Uint8Array(await response.arrayBuffer());
      const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
      return (
        `@font-face{font-family:"${family}";font-weight:400 700;` +
        `src:url(data:font/woff2;base64,${btoa(letters)}) format("woff2")}`
      );
    }),
  ).catch(() => []);
  return rules.join('');
}
