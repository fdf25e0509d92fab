// Words about the one-file page, in it and where it is offered.
import type { Lang } from '../../../model/atlas.ts';

interface OfflineWords {
  /** In the page itself. @param asOf YYYY-MM-DD */
  readonly note: (version: string, asOf: string) => string;
  readonly title: string;
  readonly offer: string;
  readonly link: string;
  /** For one story. */
  readonly story: string;
  readonly html: string;
}

export const offlineWords = {
  en: {
    note: (version, asOf) =>
      `This is the whole of Latticework in one file: data ${version}, as of ${asOf}. It asks no network for anything.`,
    title: 'Everything in one file',
    offer:
      'For a room without a network: pictures, data, stories and what-if questions in one HTML file of 3 MB at most. Open it from a disk or a stick.',
    link: 'Latticework as one HTML file',
    story:
      'Opens on this story from a disk or a stick, with the network off: pictures, presenter, data, what-if questions.',
    html: 'One file (HTML)',
  },
  ja: {
    note: (version, asOf) =>
      `このファイル一つにLatticeworkのすべてが入っています。データは${version}版（${asOf}現在）で、ネットワークには一切接続しません。`,
    title: 'すべてを一つのファイルに',
    offer:
      'ネットワークのない会議室のために、図、データ、ストーリー、「もし〜なら」の問いを一つのHTMLファイル（最大3 MB）にまとめました。ディスクやUSBメモリーから開けます。',
    link: 'Latticeworkを一つのHTMLファイルで',
    story:
      'ディスクやUSBメモリーから、ネットワークなしでこのストーリーを開けます。図、発表画面、データ、「もし〜なら」の問いが入っています。',
    html: '一つのファイル（HTML）',
  },
} satisfies Record<Lang, OfflineWords>;
