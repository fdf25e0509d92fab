// Words of still pictures and of the pages made of them.
import type { Lang } from '../../../model/atlas.ts';
import { formatNumber } from '../numbers.ts';

const en = {
  moreRows: (rows: number) => `and ${formatNumber(rows, 'en')} ${rows === 1 ? 'row' : 'rows'} more`,
  /** Who made it and of which data; address and date stand in lines of their own. */
  source: (version: string, asOf: string) =>
    `Source: Latticework, data ${version} (as of ${asOf}), from public sources. CC BY 4.0.`,
  alt: (title: string, sentence: string) => `${title}. ${sentence}`,
  table: 'The same as a table',
  sources: 'Sources',
  open: 'Open in Latticework',
  download: 'Download',
  embed: 'Embed',
  years: { buyer: 'Buyer', item: 'Item', year: 'Year', before: 'As published', after: 'With the changes' },
  change: 'Change',
  changes: { added: 'came', gone: 'went', changed: 'moved on', same: 'in both' },
};

const ja: typeof en = {
  moreRows: (rows) => `ほか${formatNumber(rows, 'ja')}行`,
  source: (version, asOf) => `出典：Latticework、データ${version}版（${asOf}時点）、公開資料による。CC BY 4.0。`,
  alt: (title, sentence) => `${title}。${sentence}`,
  table: '同じ内容の表',
  sources: '出典',
  open: 'Latticeworkで開く',
  download: 'ダウンロード',
  embed: '埋め込み',
  years: { buyer: '買い手', item: '品目', year: '年', before: '公表どおり', after: '変更後' },
  change: '変化',
  changes: { added: '新規', gone: '終了', changed: '進展', same: '継続' },
};

export const stillWords = { en, ja } satisfies Record<Lang, typeof en>;
