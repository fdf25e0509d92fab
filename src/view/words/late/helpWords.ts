// The words of the help dialog: the keys, and how each picture is read. See ../en.ts.
import type { Lang } from '../../../model/atlas.ts';

export const helpWords = {
  en: {
    title: 'Help',
    close: 'Close',
    read: 'How to read this picture',
    keys: 'Keys',
    single: 'Single keys (/ and ?) work',
    pictures: {
      both: [
        'Left, who works with whom: each ribbon joins two countries and is as broad as their shared programmes; its colour is the technology.',
        'Right, the same programmes by country, technology and lead. Point at anything in one: it lights up in the other.',
        'Dashed means planned or announced. Choose a country, a ribbon or a name for its facts and sources.',
      ],
      map: [
        'Each ribbon joins two countries and is as broad as their shared programmes, broader where it is led; its colour is the technology.',
        'Zoom in or choose a region: ribbons become arrows from place to place, to the city and never finer.',
        'Dashed means planned or announced. Programmes within one country are counted on its mark.',
      ],
      network: [
        'From left to right: countries, technologies, who leads. A band is as broad as the programmes in it.',
        'Choose a technology for its programmes, then a programme for its chain from government to supplier and part.',
        'Pale bars show what there would be with all years and no filters.',
      ],
      flows: [
        'Bands run from the country of the maker over the part to the programme and its user, as broad as their number or value.',
        'A marked part has a single known source.',
      ],
      timeline: [
        'Each row is a programme, each bar a phase; diamonds above are agreements at their dates.',
        'Choose an agreement: lines lead to the programmes that it allowed. Choose a family to fold or unfold its rows.',
        'Drag along the axis to look at these years.',
      ],
      matrix: [
        'Rows and columns meet in a cell, its square as large as its number. Ordered so that blocks of cooperation show.',
        'Choose a cell to filter by its row and column.',
      ],
      table: [
        'The same records as rows: choose which at the top, sort by a heading, choose columns.',
        'The last column names the source of each row. The file holds exactly the rows and columns shown.',
      ],
      tree: [
        'The same programmes as nested lists: open a programme for its parts, a part for who supplies it, a supplier for its country.',
        'An open line has buttons: details, network, filter and chain.',
      ],
      families: [
        'The programmes of one technology, each with the countries that take part and who leads. Dashed: planned or announced.',
        'Choose a programme for its chain. The path above leads back.',
      ],
      programs: [
        'One programme from government and agreement over builder and supplier to part. Each line is a sourced tie.',
        'Choose a record or a line for its facts and sources.',
      ],
      own: [
        'Left, what the record rests on; right, what rests on it; grouped by tier. The words say how they are tied.',
        'Arrows point from what is given to who rests on it. Dashed is planned, dotted proposed, faded outside the filters.',
      ],
      whole: [
        'All records that pass the filters, tier by tier from government to part, grouped by country or technology.',
        'Open a group for its records. Size can show how many ties a record has, or how often it lies between others.',
        'By keyboard: Page Down goes from a group or record through its ties to the next.',
      ],
      force: [
        'Records that are tied lie near each other. The positions are worked out once and do not move with a filter.',
        'Size can show how many ties a record has, or how often it lies between others.',
        'By keyboard: Page Down goes from a record through its ties to the next record.',
      ],
      chain: [
        'Choose two records: the shortest chains between them are drawn, each link with its kind and source.',
        'A chain says that records are tied, not that goods flow all along it.',
      ],
      'what-if': [
        'A question laid on a production model: the settings at the left, who makes what in the middle, the result at the right.',
        'The band runs from the low to the high end of all uncertain numbers. “Assumed” marks what nobody has published.',
        'Press a box or an agreement in the chain to change it. The result is an accounting, not a forecast.',
      ],
      dependence: [
        'Every supplier, part or country, by what would not be delivered if it were lost for the time chosen.',
        'Choose a row to see who is hit, and to open it as a what-if.',
      ],
      data: ['What the data holds, where it comes from, what is missing, and every table to take away.'],
      method: ['How the model calculates, with a worked example, and what it leaves out.'],
    },
    beside: 'Two pictures stand side by side: what you point at or choose in one shows in the other.',
    compare: [
      'The picture is drawn twice: for the years of the filter and for the years compared with.',
      'The list says which programmes were added, are gone or changed. It can leave out what is the same.',
    ],
    rows: {
      search: 'Search',
      help: 'This help',
      chain: 'With details open: a chain from here, a chain to here',
      compare: 'Compare: a second picture, or another year',
      zoom: 'With the focus in the map: nearer, farther, the whole',
      aside: 'With the focus in the map: move it',
      tab: 'To the next control; a picture is one stop',
      arrows: 'Between the marks of a picture, or cells of a table',
      pages: 'Through all marks one by one',
      ends: 'To the first or last mark',
      letters: 'To the next mark whose name begins with them',
      enter: 'Opens what has the focus',
      escape: 'Closes details, menus and this help',
      back: 'Undoes the last choice',
    },
    names: {
      shift: 'Shift + arrow keys',
      tab: 'Tab',
      arrows: 'Arrow keys',
      pages: 'Page Up, Page Down',
      ends: 'Home, End',
      letters: 'Letters',
      enter: 'Enter, Space',
      escape: 'Escape',
      back: 'Back, in the browser',
    },
  },
  ja: {
    title: 'ヘルプ',
    close: '閉じる',
    read: 'この図の読み方',
    keys: 'キー操作',
    single: '単独キー（/ と ?）を有効にする',
    pictures: {
      both: [
        '左の地図では、帯が二国を結び、太さが共同事業の数、色が技術分野を表します。',
        '右の関係図は、同じ事業を国・技術分野・主導組織で並べたものです。一方にポインターを合わせると、他方でも強調されます。',
        '破線は計画・発表の段階です。国、帯、名称を選ぶと、内容と出典を表示します。',
      ],
      map: [
        '帯は二国を結び、太さが共同事業の数、太い端が主導側、色が技術分野を表します。',
        '拡大するか地域を選ぶと、帯は拠点間の矢印に変わります。場所は都市単位で、それより細かくは示しません。',
        '破線は計画・発表の段階です。一国内の事業は、その国の印に含めます。',
      ],
      network: [
        '左から、国、技術分野、主導組織です。帯の太さは事業の数を表します。',
        '技術分野を選ぶとその事業が、事業を選ぶと政府から供給企業・部品までの関係が表示されます。',
        '淡い棒は、全期間・条件なしの場合の数です。',
      ],
      flows: [
        '帯は、製造国から部品、事業、利用者へと流れ、太さが数または金額を表します。',
        '印の付いた部品は、知られている供給元が一つだけです。',
      ],
      timeline: [
        '一行が一つの事業、棒が段階です。上のひし形は、日付の位置に置いた合意・制度です。',
        '合意を選ぶと、それが可能にした事業へ線を引きます。分野の見出しを選ぶと、行を折りたたみ・展開できます。',
        '軸の上をドラッグすると、その年の範囲に絞り込めます。',
      ],
      matrix: [
        '行と列の交わるマスの四角の大きさが数を表します。協力のまとまりが見えるように並べています。',
        'マスを選ぶと、その行と列で絞り込みます。',
      ],
      table: [
        '同じ記録を行で示します。上で表の種類を選び、見出しで並べ替え、列を選べます。',
        '最後の列は各行の出典です。ダウンロードするファイルは、表示中の行と列をそのまま含みます。',
      ],
      tree: [
        '同じ事業を入れ子の一覧で示します。事業を開くと部品、部品を開くと供給元、供給元を開くと国が現れます。',
        '開いた行には、詳細、関係図、絞り込み、経路のボタンがあります。',
      ],
      families: [
        '一つの技術分野の事業を、参加国と主導組織とともに示します。破線は計画・発表の段階です。',
        '事業を選ぶと、その関係が表示されます。上の見出しから戻れます。',
      ],
      programs: [
        '一つの事業を、政府・合意から製造、供給企業、部品まで示します。線は一本ずつ出典のある関係です。',
        '記録や線を選ぶと、内容と出典を表示します。',
      ],
      own: [
        '左がその記録を支えるもの、右がそれに支えられるものです。階層ごとにまとめ、関係の種類を言葉で添えています。',
        '矢印は、提供する側からそれに支えられる側へ向かいます。破線は計画、点線は提案、淡い色は条件外です。',
      ],
      whole: [
        '条件に合うすべての記録を、政府から部品まで階層ごとに、国または技術分野でまとめて示します。',
        'まとまりを開くと中の記録が現れます。大きさで、関係の数や、他を仲介する度合いを示せます。',
        'Page Downキーを押すと、まとまりや記録からその関係を順にたどり、次へ移ります。',
      ],
      force: [
        '関係のある記録どうしが近くに並びます。位置は一度だけ計算し、絞り込んでも動きません。',
        '大きさで、関係の数や、他を仲介する度合いを示せます。',
        'Page Downキーを押すと、記録からその関係を順にたどり、次の記録へ移ります。',
      ],
      chain: [
        '二つの記録を選ぶと、その間の最短経路を、関係の種類と出典とともに示します。',
        '経路は記録どうしの関係を示すもので、物資がその全体を流れるという意味ではありません。',
      ],
      'what-if': [
        '生産モデルに問いを重ねた画面です。左が設定、中央が何をどこでつくるか、右が結果です。',
        '幅のある帯は、不確かな数値すべての下限から上限までを表します。「仮定」は公表されていない値です。',
        '図の枠や合意を押すと、条件を変えられます。結果は計算であり、予測ではありません。',
      ],
      dependence: [
        '供給元、部品、国を、それが一定期間失われた場合に届かなくなる量の順に並べています。',
        '行を選ぶと、影響を受ける先が分かり、「もし〜なら」として開くこともできます。',
      ],
      data: ['データの内容、出典、欠けているもの、各表のダウンロードを示します。'],
      method: ['モデルの計算方法を例とともに説明し、含まれないものを示します。'],
    },
    beside: '二つの図を並べています。一方で指したもの、選んだものは、他方にも示されます。',
    compare: [
      '絞り込みの年と比較する年について、同じ図を二つ描いています。',
      '一覧は、加わった事業、なくなった事業、変わった事業を示します。変わらないものは省けます。',
    ],
    rows: {
      search: '検索',
      help: 'このヘルプ',
      chain: '詳細を開いているとき：ここから、ここまでの経路をたどる',
      compare: '比較：二つ目の図、または別の年を並べる',
      zoom: '地図内で：拡大、縮小、全体表示',
      aside: '地図内で：地図を動かす',
      tab: '次の操作へ移動（図は一つにまとまっています）',
      arrows: '図の印の間、表のセルの間を移動',
      pages: '印を順に移動',
      ends: '最初・最後の印へ移動',
      letters: '名称がその文字で始まる次の印へ移動',
      enter: '選択中のものを開く',
      escape: '詳細、メニュー、このヘルプを閉じる',
      back: '直前の選択を取り消す',
    },
    names: {
      shift: 'Shift+矢印キー',
      tab: 'Tabキー',
      arrows: '矢印キー',
      pages: 'Page Up・Page Downキー',
      ends: 'Home・Endキー',
      letters: '文字キー',
      enter: 'Enterキー・スペースキー',
      escape: 'Escapeキー',
      back: 'ブラウザーの「戻る」',
    },
  },
} satisfies Record<Lang, object>;
