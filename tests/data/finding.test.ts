import { expect, it } from 'vitest';
import { formatFindings } from '../../tools/data/finding.ts';

it('groups by file and sorts by row and column, whatever the order in which they were found', () => {
  const place = { problem: 'is no number', remedy: 'Write digits.' };
  const text = formatFindings([
    { file: 'sites.csv', row: 12, column: 'lon', value: 'x', ...place },
    { file: 'phases.csv', problem: 'the file is missing', remedy: 'Restore it.' },
    { file: 'sites.csv', row: 3, column: 'lon', value: '', ...place },
    { file: 'sites.csv', row: 12, column: 'lat', value: 'y', ...place },
  ]);
  expect(text).toBe(
    [
      'data/phases.csv',
      '  the file is missing. Restore it.',
      'data/sites.csv',
      '  row 3, lon "": is no number. Write digits.',
      '  row 12, lat "y": is no number. Write digits.',
      '  row 12, lon "x": is no number. Write digits.',
    ].join('\n'),
  );
});
