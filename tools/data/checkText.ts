// Harm to the text of a cell: blanks around it, characters lost or garbled on the way through a wrong encoding.
import { textHarm, type Harm } from './spreadsheetHarm.ts';

// UTF-8 read as Western European ("Ã©", "â€™", "ã‚¢") or as Japanese Shift-JIS ("縺ゅ", "繧｢").
const garbled =
  /[ÃÂ][\u0080-\u00BF]|â€|ã[\u0080-\u00BF\u2010-\u203A\u20AC]|縺[\uFF61-\uFF9F\u4E00-\u9FFF]|繧[\uFF61-\uFF9F\u4E00-\u9FFF]|ï»¿/;
// eslint-disable-next-line no-control-regex -- these are what is looked for
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B\uFEFF]/;

export function checkText(value: string): Harm | undefined {
  if (value !== value.trim()) {
    return { problem: 'blanks stand before or after the text', remedy: 'Take them out.' };
  }
  if (value.includes('\uFFFD') || /\?{3,}/.test(value)) {
    const remedy = 'Restore the text and save the file as UTF-8.';
    return { problem: 'characters were lost in a wrong encoding', remedy };
  }
  if (garbled.test(value)) {
    const remedy = 'Restore the text, and open the file as UTF-8.';
    return { problem: 'the text was read in a wrong encoding', remedy };
  }
  if (control.test(value)) {
    return { problem: 'an invisible character stands in the text', remedy: 'Type the text anew.' };
  }
  return textHarm(value);
}
