// Words of the part of the share dialog in which a view is made ready for somebody's article.
import type { Lang } from '../../../model/atlas.ts';

const en = {
  ways: { take: 'Link, picture, data', embed: 'Embed in an article' },
  form: 'Form',
  forms: { frame: 'Frame', element: 'Element', picture: 'Picture' },
  formNotes: {
    frame: 'Works on any site, also where scripts of others are not allowed.',
    element: 'Without a frame, for sites that allow scripts; your style sheet can colour it.',
    picture: 'A picture with a link: for mail and for systems that allow nothing else.',
  },
  noPicture:
    'Only published views have a picture on this site. Save the PNG, put it where your article’s pictures are, and link it to the view.',
  sandboxed: 'For cautious hosts (sandbox)',
  fitted: 'As high as its content (adds a script)',
  plain: 'Without controls for years and filters',
  headline: 'Headline of your own',
  note: 'A note under the picture',
  mark: 'Point at a record',
  width: 'Width',
  widths: { full: 'Full width', pixels: (value: number) => `At most ${value} px` },
  ratio: 'Shape',
  ratios: {
    own: 'As its content',
    '1.5': 'Landscape 3:2',
    '1.778': 'Landscape 16:9',
    '1.333': 'Landscape 4:3',
    '1': 'Square',
    '0.75': 'Portrait 3:4',
  },
  data: 'Data',
  living: 'Living: always the present data',
  frozen: (version: string) => `Frozen: stays at ${version}`,
  frozenNote:
    'The files of this version are kept and never change. Where newer data exist, the frame says so if it can know.',
  preview: 'Preview at a width of',
  pixels: (value: number) => `${value} px`,
  previewOf: (value: number) => `Preview at ${value} pixels`,
  snippet: 'To paste into the article',
  published: 'This is a published view: its frame is small and has a picture for readers without scripts.',
  unpublished: (kilobytes: number) =>
    `This view is drawn from all the data: its frame loads about ${kilobytes} kB, once for all frames of an article.`,
  tooLong:
    'This question has more changes than an address can hold, so no link and no frame can carry it. Save the question as a file: the workbench opens it again.',
  saveQuestion: 'Save the question',
  questionNote: 'JSON, to be opened in the workbench',
};

const ja: typeof en = {
  ways: { take: 'リンク・図・データ', embed: '記事に埋め込む' },
  form: '形式',
  forms: { frame: 'フレーム', element: '要素', picture: '画像' },
  formNotes: {
    frame: 'どのサイトでも使えます。外部のスクリプトを許可しないサイトでも動きます。',
    element: 'フレームを使わない形式です。スクリプトを許可するサイト向けで、色を自サイトに合わせられます。',
    picture: 'リンクつきの画像です。メールや、ほかの形式を使えない環境に向きます。',
  },
  noPicture:
    'このサイトに画像があるのは公開ビューだけです。PNG画像を保存して記事の画像と同じ場所に置き、このビューへのリンクをつけてください。',
  sandboxed: '制限の厳しいサイト向け（sandbox）',
  fitted: '高さを中身に合わせる（スクリプトを追加）',
  plain: '年や絞り込みの操作を表示しない',
  headline: '独自の見出し',
  note: '図の下に添える注',
  mark: '指し示す記録',
  width: '幅',
  widths: { full: '段の幅いっぱい', pixels: (value) => `最大${value}ピクセル` },
  ratio: '縦横比',
  ratios: {
    own: '中身に合わせる',
    '1.5': '横長 3:2',
    '1.778': '横長 16:9',
    '1.333': '横長 4:3',
    '1': '正方形',
    '0.75': '縦長 3:4',
  },
  data: 'データ',
  living: '最新：つねに現在のデータを表示',
  frozen: (version) => `固定：${version}版のまま`,
  frozenNote:
    'この版のファイルは保存され、変わりません。新しいデータがあれば、分かる場合にはフレームの中で知らせます。',
  preview: 'プレビューの幅',
  pixels: (value) => `${value}ピクセル`,
  previewOf: (value) => `幅${value}ピクセルのプレビュー`,
  snippet: '記事に貼りつけるコード',
  published: 'これは公開ビューです。フレームは軽く、スクリプトを使わない読者には画像が表示されます。',
  unpublished: (kilobytes) =>
    `このビューは全データから描かれます。フレームは約${kilobytes}キロバイトを読み込みますが、一つの記事につき一度だけです。`,
  tooLong:
    'この問いは変更が多く、アドレスに収まりません。リンクやフレームにはできないため、問いをファイルとして保存してください。「もし〜なら」の画面で開けます。',
  saveQuestion: '問いを保存',
  questionNote: 'JSON形式。「もし〜なら」の画面で開けます',
};

export const embedSnippetWords = { en, ja } satisfies Record<Lang, typeof en>;
