// Figures in words: money as each language counts it, everything else with its unit behind it.
import { describe, expect, it } from 'vitest';
import { real } from '../../../tests/fixtures/realAtlas.ts';
import { relation } from '../../../tests/fixtures/tinyAtlas.ts';
import { formatQuantity, relationYears } from './relationTexts.ts';

it.each([
  { value: 501.3, unit: 'billion JPY', en: '501.3 billion yen', ja: '5,013億円' },
  { value: 9.37, unit: 'billion JPY per aircraft', en: '9.37 billion yen per aircraft', ja: '93億7,000万円/機' },
  { value: 1.16, unit: 'trillion JPY', en: '1.16 trillion yen', ja: '1兆1,600億円' },
  { value: 525, unit: 'million USD, cumulative', en: '525 million US dollars in all', ja: '5億2,500万米ドル（累計）' },
  { value: 1, unit: 'ship delivered, cumulative', en: '1 ship delivered in all', ja: '1隻（引き渡し累計）' },
  { value: 1, unit: 'company qualified', en: '1 company qualified', ja: '1社（認定済み）' },
  { value: 1200, unit: 'missile', en: '1,200 missiles', ja: '1,200発（ミサイル）' },
])('says $value $unit in both languages', ({ value, unit, en, ja }) => {
  expect(formatQuantity(real, value, unit, 'en')).toBe(en);
  expect(formatQuantity(real, value, unit, 'ja')).toBe(ja);
});

it('leaves no English scale in front of any Japanese unit of money', () => {
  const money = Object.keys(real.labels['unit'] ?? {}).filter((unit) => /illion [A-Z]{3}/.test(unit));
  expect(money.length).toBeGreaterThan(10);
  for (const unit of money) expect(formatQuantity(real, 12.5, unit, 'ja'), unit).not.toMatch(/十億|百万|illion/);
});

describe('the years of a relation', () => {
  it.each([
    { own: { from: 2006, to: 2008, status: 'ended' as const }, en: '2006–2008', ja: '2006〜2008年' },
    { own: { from: 1956, status: 'ended' as const }, en: '1956–?', ja: '1956年〜？' },
    { own: { from: 2018, status: 'active' as const }, en: '2018–', ja: '2018年〜' },
    { own: { status: 'ended' as const }, en: '', ja: '' },
  ])('$en', ({ own, en, ja }) => {
    expect(relationYears(relation('r', own), 'en')).toBe(en);
    expect(relationYears(relation('r', own), 'ja')).toBe(ja);
  });
});
