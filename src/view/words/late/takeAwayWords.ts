// Words of taking a story away: slides, paper, one file, pictures; and of what stands on them.
import type { Lang } from '../../../model/atlas.ts';

const en = {
  title: 'Take away',
  lead: 'The same pictures for rooms where this page cannot be shown.',
  close: 'Close',
  language: 'Language',
  languages: { en: 'English', ja: 'Japanese' },
  marking: 'Line at the top and bottom of each page (optional)',
  logo: 'Logo on each slide (optional)',
  noLogo: (name: string) => `${name} is neither PNG nor JPEG.`,
  slides: 'Slides',
  slidesNote:
    'One slide a step for PowerPoint, Keynote or Impress. Text, networks, timelines and charts can be edited; notes are included.',
  pptx: 'Slides (PPTX)',
  slide: 'PPTX',
  slideNote: 'a slide that can be edited',
  paper: 'Paper and PDF',
  paperNote: 'One step a page. Choose “Save as PDF” in the print dialog, or a printer.',
  papers: { A4: 'A4', letter: 'Letter' },
  withNotes: 'With notes, as a hand-out',
  print: 'Print or save as PDF',
  pictures: 'Pictures',
  picturesNote: 'With headline, text and source in them.',
  which: { step: 'This step', all: 'All steps, as ZIP' },
  forms: { 1: 'PNG 1×', 2: 'PNG 2×', 4: 'PNG 4×' },
  working: 'Being drawn …',
  drawn: (done: number, of: number) => `${done} of ${of} drawn …`,
  saved: (file: string) => `${file} is saved.`,
  printed: 'Handed to the print dialog.',
  failed: 'That did not work',
  notes: 'Notes',
  openView: 'Open this view',
  source: (version: string, asOf: string, publishers: readonly string[], others: number) =>
    `Latticework, data ${version} (as of ${asOf}), CC BY 4.0.` +
    (publishers.length > 0
      ? ` From ${publishers.join(', ')}${others > 0 ? ` and ${others} other ${others === 1 ? 'publisher' : 'publishers'}` : ''}.`
      : ''),
};

const ja: typeof en = {
  title: '持ち出す',
  lead: 'このページを映せない場所でも、同じ図を使えます。',
  close: '閉じる',
  language: '言語',
  languages: { en: '英語', ja: '日本語' },
  marking: '各ページの上下に入れる表示（任意）',
  logo: '各スライドに入れるロゴ（任意）',
  noLogo: (name) => `${name}はPNGでもJPEGでもありません。`,
  slides: 'スライド',
  slidesNote:
    'PowerPoint、Keynote、Impress向けに、場面ごとに一枚にまとめます。文章、関係図、年表、グラフは編集でき、発表者ノートも入ります。',
  pptx: 'スライド（PPTX）',
  slide: 'PPTXスライド',
  slideNote: '編集できる一枚',
  paper: '紙・PDF',
  paperNote: '場面ごとに一ページに印刷します。PDFにするには、印刷画面で「PDFに保存」を選んでください。',
  papers: { A4: 'A4判', letter: 'レター判' },
  withNotes: 'ノートつき（配布資料）',
  print: '印刷またはPDFに保存',
  pictures: '画像',
  picturesNote: '見出し、文章、出典を入れて保存します。',
  which: { step: 'この場面', all: '全場面（ZIP）' },
  forms: { 1: 'PNG 1倍', 2: 'PNG 2倍', 4: 'PNG 4倍' },
  working: '作成中…',
  drawn: (done, of) => `${of}場面のうち${done}場面を作成…`,
  saved: (file) => `${file}を保存しました。`,
  printed: '印刷画面に渡しました。',
  failed: '作成できませんでした',
  notes: 'ノート',
  openView: 'この図を開く',
  source: (version, asOf, publishers, others) =>
    `Latticework、データ${version}版（${asOf}現在）、CC BY 4.0。` +
    (publishers.length > 0 ? `出典：${publishers.join('、')}${others > 0 ? `ほか${others}の発行元` : ''}。` : ''),
};

export const takeAwayWords = { en, ja } satisfies Record<Lang, typeof en>;
