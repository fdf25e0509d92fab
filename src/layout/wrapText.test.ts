import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceText, wrapText } from './wrapText.ts';

const bare = (text: string): string => text.replaceAll(/\s/g, '');

describe('a name in lines', () => {
  it('leaves no single letter on the last line', () => {
    expect(wrapText('EB グロトン造船所', 110, 13, 2, 600)).toEqual(['EB グロトン造船', '所']);
    expect(balanceText('EB グロトン造船所', 110, 13, 2, 600)).toEqual(['EB グロトン', '造船所']);
    expect(balanceText('スコット・フォージ', 110, 13, 2, 600)).toEqual(['スコット・', 'フォージ']);
    expect(balanceText('Mitsubishi Heavy Industries', 150, 13, 2, 600)).toEqual(['Mitsubishi', 'Heavy Industries']);
  });

  it('breaks no katakana word that fits a line, and none before a small letter', () => {
    expect(balanceText('オーストラリア国防省', 110, 13, 2, 600)).toEqual(['オーストラリア', '国防省']);
    expect(balanceText('エレクトリック・ボート', 110, 13, 2, 600)).toEqual(['エレクトリック・', 'ボート']);
    expect(wrapText('ビュージェット', 62, 13, 2, 600)).toEqual(['ビュー', 'ジェット']);
  });

  it('leaves no opening bracket at the end of a line', () => {
    expect(wrapText('装薬工場（バレーフィールド）', 80, 13, 2, 600)).toEqual(['装薬工場', '（バレーフ…']);
    expect(wrapText('装薬工場（日本）', 70, 13, 2, 600)).toEqual(['装薬工場', '（日本）']);
    expect(wrapText('弾体工場（スクラントンほか）', 180, 13, 2, 600)).toEqual(['弾体工場（スクラントン', 'ほか）']);
  });

  it('loses nothing but what an ellipsis stands for', () => {
    const word = fc.string({
      minLength: 1,
      maxLength: 9,
      unit: fc.constantFrom('a', 'M', 'i', '造', '船', 'ー', '・', '（', '）', 'カ'),
    });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), fc.integer({ min: 40, max: 240 }), (words, width) => {
        const text = words.join(' ');
        const lines = balanceText(text, width, 13, 2, 600);
        expect(lines.length).toBeLessThanOrEqual(2);
        const label = bare(lines.join(''));
        expect(label.endsWith('…') ? bare(text).startsWith(label.slice(0, -1)) : label === bare(text)).toBe(true);
      }),
    );
  });
});
