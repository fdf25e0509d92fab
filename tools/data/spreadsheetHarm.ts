// What a spreadsheet does to a cell when it takes text for a date or a number: recognised, so that the finding can say so.

export interface Harm {
  readonly problem: string;
  readonly remedy: string;
}

const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const slashDate = /^\d{1,4}[/.]\d{1,2}[/.]\d{1,4}( \d{1,2}:\d{2}.*)?$/;
const monthName = new RegExp(
  `^(\\d{1,2}[- ])?(${months})[a-z]*\\.?[- ,]+\\d{1,4}(, \\d{4})?$|^\\d{1,2}[- ](${months})$`,
  'i',
);
const dayNumber = /^[34]\d{4}(\.\d+)?$/;
const scientific = /^[-+]?\d+(\.\d+)?e[-+]?\d+$/i;
const separated = /^[-+]?\d{1,3}([,'\u00A0\u202F ]\d{3})+(\.\d+)?$/;
const errorValue = /^#(REF!|NAME\?|VALUE!|N\/A|DIV\/0!|NUM!|NULL!|SPILL!|#+)$/;

/** A cell that should hold a date or a year. */
export function dateHarm(value: string): Harm | undefined {
  const problem = 'a spreadsheet has rewritten the date';
  const howTo = 'Format the column as text before you open the file, and write YYYY-MM-DD, YYYY-MM or YYYY.';
  if (slashDate.test(value) || monthName.test(value)) return { problem, remedy: howTo };
  if (dayNumber.test(value)) {
    const day = new Date(Date.UTC(1899, 11, 30 + Math.trunc(Number(value)))).toISOString().slice(0, 10);
    return { problem: `${problem} as a count of days`, remedy: `Probably ${day}. ${howTo}` };
  }
  return undefined;
}

/** A cell that should hold a number. */
export function numberHarm(value: string): Harm | undefined {
  if (scientific.test(value)) {
    const whole = Number(value);
    const remedy = `Write the digits out (${Number.isFinite(whole) ? whole.toFixed(0) : '...'} is rounded: look the figure up).`;
    return { problem: 'a spreadsheet has shortened the number', remedy };
  }
  if (separated.test(value)) {
    return { problem: 'the number has thousands separators', remedy: `Write ${value.replace(/[^\d.+-]/g, '')}.` };
  }
  if (/^[-+]?\d+,\d+$/.test(value)) {
    return { problem: 'the number has a decimal comma', remedy: `Write ${value.replace(',', '.')}.` };
  }
  return dateHarm(value);
}

/** Any cell. */
export function textHarm(value: string): Harm | undefined {
  if (!errorValue.test(value)) return undefined;
  return { problem: 'a spreadsheet has put an error in place of the value', remedy: 'Restore the value.' };
}

/** A cell that should hold an id: some ids look like a month to a spreadsheet. */
export function idHarm(value: string): Harm | undefined {
  if (!monthName.test(value) && !slashDate.test(value)) return undefined;
  const remedy = 'Restore the id, and format the column as text before you open the file.';
  return { problem: 'a spreadsheet has taken the id for a date', remedy };
}
