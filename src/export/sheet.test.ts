// A picture as a sheet: only colours that are in the picture are explained under it.
import { expect, it } from 'vitest';
import { sheetSvg } from './sheet.ts';

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
