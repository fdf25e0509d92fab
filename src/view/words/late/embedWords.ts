// Words of the embed: what stands around a picture in somebody else's article.
import type { Lang } from '../../../model/atlas.ts';
import { formatNumber } from '../numbers.ts';

const en = {
  open: 'Open in Latticework',
  explore: 'Explore here',
  source: (version: string, sources: number) =>
    `Source: Latticework, data ${version} (${formatNumber(sources, 'en')} public sources), CC BY 4.0`,
  newTab: 'opens in a new tab',
  marked: 'Marked',
  more: 'More about it',
  close: 'Close',
  wake: 'Click the picture to zoom with the wheel, or hold Ctrl',
  noPopups: 'The page around this picture does not let it open others. The address, to copy:',
  elsewhere: (page: string) => `“${page}” is a page to read, not a picture: it does not fit a frame.`,
  noQuestion: 'No scenario is named that this embed carries. The gallery of questions is in Latticework.',
  setting: 'What if …',
  notCarried:
    'Sources of single rows, files to take away and states and prefectures are in Latticework, not in this frame.',
  baseline: 'Baseline',
  unfold: 'Show all of it',
};

const ja: typeof en = {
  open: 'Latticeworkで開く',
  explore: 'この場で操作する',
  source: (version, sources) =>
    `出典：Latticework、データ${version}（公開資料${formatNumber(sources, 'ja')}点）、CC BY 4.0`,
  newTab: '新しいタブで開く',
  marked: '注目',
  more: '詳しく見る',
  close: '閉じる',
  wake: '図をクリックするか、Ctrlキーを押しながらホイールで拡大',
  noPopups: 'このページの設定により、ここから別のページを開けません。次のアドレスをコピーしてください。',
  elsewhere: (page) => `「${page}」は読むためのページで、枠内の図には向きません。`,
  noQuestion: 'この埋め込みに含まれるシナリオが指定されていません。問いの一覧はLatticeworkにあります。',
  setting: '条件を変える',
  notCarried: '各行の出典、ファイルの保存、州・都道府県の地図は、この枠内ではなくLatticeworkにあります。',
  baseline: '基準',
  unfold: 'すべて表示',
};

export const embedWords = { en, ja } satisfies Record<Lang, typeof en>;
