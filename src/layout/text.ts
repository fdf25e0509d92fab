// How wide a text will be, without a browser: so that labels can be placed, cut and tested in Node.
// Widths are those of the interface's sans in thousandths of the type size, a little generous.

const narrow = /[iljtfrI.,:;'’|!()[\]\- ]/;
const wide = /[mwMW@%&—]/;
const capital = /[A-Z0-9]/;
const fullWidth = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\u3000-\u30ff\u{20000}-\u{3ffff}]/u;

/** The same names are measured with every change of a picture. */
const known = new Map<string, number>();

/** Estimated width in pixels at a type size in pixels. */
export function textWidth(text: string, size: number, weight: 400 | 600 | 700 = 400): number {
  let thousandths = known.get(text);
  if (thousandths === undefined) known.set(text, (thousandths = measure(text)));
  return (thousandths / 1000) * size * (weight >= 600 ? 1.05 : 1);
}

function measure(text: string): number {
  let thousandths = 0;
  for (const letter of text) {
    if (fullWidth.test(letter)) thousandths += 1000;
    else if (narrow.test(letter)) thousandths += 320;
    else if (wide.test(letter)) thousandths += 860;
    else if (capital.test(letter)) thousandths += 640;
    else thousandths += 555;
  }
  return thousandths;
}

/** The text, cut at the end with an ellipsis where it is wider than `width` pixels. */
export function fitText(text: string, width: number, size: number, weight: 400 | 600 | 700 = 400): string {
  if (textWidth(text, size, weight) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size, weight) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
