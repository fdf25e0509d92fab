// A picture as a sheet: only colours that are in the picture are explained under it.
import { expect, it } from 'vitest';
import { sheetSvg, wrapText } from './sheet.ts';
import { textWidth } from '../layout/text.ts';

const look = { paper: '#fff', ink: '#000', soft: '#333', faint: '#666', rule: '#ccc', serif: 'serif', sans: 'sans' };
const colours = [
  { name: 'Air', colour: '#1c29b0' },
  { name: 'Sea', colour: '#006759' },
  { name: 'Space', colour: '#CC61CC' },
  { name: 'Digital', colour: '#32a426' },
];
const sheetOf = (markup: string): string =>
  sheetSvg(
    { markup, width: 400, height: 300 },
    { title: 'T', sentence: 'S', source: [], fontFaces: '', colours, look },
  );

it('explains the colours that the picture has, however they are written', () => {
  const sheet = sheetOf('<path fill="#1C29B0"/><path stroke="rgb(0, 103, 89)"/><path fill="rgba(204, 97, 204, 0.5)"/>');
  for (const name of ['Air', 'Sea', 'Space']) expect(sheet).toContain(`>${name}</text>`);
  expect(sheet).not.toContain('Digital');
});
it('explains none where there is none', () => {
  expect(sheetOf('<path fill="#123456"/>')).not.toContain('rx="2"');
});
it('breaks a long address before its parameters and within their lists, and loses no letter of it', () => {
  const address =
    'https://example.org/atlas/?view=matrix&matrix=organizations&countries=JPN,USA,AUS&lang=ja&theme=dark';
  const lines = wrapText(address, 200, 12);
  expect(lines.join('')).toBe(address);
  for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(200);
  expect(wrapText('1,256 sources of R&D', 60, 12).join(' ')).toBe('1,256 sources of R&D');
});
