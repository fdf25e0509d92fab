// Words of the dialog in which a view is shared, taken away and cited.
import type { Lang } from '../../../model/atlas.ts';

const en = {
  title: 'Share and take away',
  close: 'Close',
  link: 'Link',
  linkNote: 'Opens exactly this view.',
  copy: 'Copy',
  copied: 'Copied',
  select: 'Copying is not allowed here: the text is selected, press Ctrl or ⌘ and C.',
  picture: 'Picture',
  pictureNote: 'As it is on screen now, with title, colours, source, version and address in it.',
  png: 'PNG',
  pngNote: 'for slides and documents, in double size',
  svg: 'SVG',
  svgNote: 'for print and graphics programs',
  data: 'The data behind it',
  dataNote: (programs: number, relations: number) =>
    `${programs} programmes and ${relations} ties that pass the filters, with sources.`,
  formats: {
    programs: { name: 'CSV', note: 'programmes, one a row' },
    relations: { name: 'CSV', note: 'ties, one a row' },
    json: { name: 'JSON', note: 'everything, with summaries and sources' },
    geojson: { name: 'GeoJSON', note: 'places and the ties between them, for maps' },
    graphml: { name: 'GraphML', note: 'the network, for yEd, Cytoscape, NetworkX' },
    gexf: { name: 'GEXF', note: 'the network through the years, for Gephi' },
  },
  cite: 'Cite',
  plain: 'Text',
  bibtex: 'BibTeX',
  ris: 'RIS',
  working: 'Being made…',
  saved: (file: string) => `${file} is saved.`,
  failed: 'The file could not be made; try another format',
  source: (version: string, asOf: string, made: string) =>
    `Source: Latticework, data ${version} (as of ${asOf}), from public sources. Made on ${made}. Data CC BY 4.0.`,
};

const ja: typeof en = {
  title: '共有とダウンロード',
  close: '閉じる',
  link: 'リンク',
  linkNote: 'この画面をそのまま開きます。',
  copy: 'コピー',
  copied: 'コピーしました',
  select: 'ここではコピーが許可されていません。文字列を選択したので、Ctrlまたは⌘とCを押してください。',
  picture: '図',
  pictureNote: 'いま画面にある図を、題名・凡例・出典・版・アドレスつきで保存します。',
  png: 'PNG画像',
  pngNote: 'スライドや文書向け、倍の大きさ',
  svg: 'SVG画像',
  svgNote: '印刷や作図ソフト向け',
  data: '図のもとになるデータ',
  dataNote: (programs, relations) =>
    `絞り込みの条件に合う事業${programs}件と関係${relations}件を、出典つきで保存します。`,
  formats: {
    programs: { name: 'CSV形式', note: '事業の一覧、一行に一件' },
    relations: { name: 'CSV形式', note: '関係の一覧、一行に一件' },
    json: { name: 'JSON形式', note: '概要と出典を含むすべて' },
    geojson: { name: 'GeoJSON形式', note: '場所と場所どうしの関係、地図ソフト向け' },
    graphml: { name: 'GraphML形式', note: 'ネットワーク、yEd・Cytoscape・NetworkX向け' },
    gexf: { name: 'GEXF形式', note: '年ごとに変わるネットワーク、Gephi向け' },
  },
  cite: '引用',
  plain: '文章',
  bibtex: 'BibTeX形式',
  ris: 'RIS形式',
  working: '作成しています…',
  saved: (file) => `${file}を保存しました。`,
  failed: 'ファイルを作成できませんでした。別の形式をお試しください',
  source: (version, asOf, made) =>
    `出典：Latticework、データ${version}版（${asOf}時点）、公開資料による。作成日：${made}。データはCC BY 4.0。`,
};

export const shareWords = { en, ja } satisfies Record<Lang, typeof en>;
