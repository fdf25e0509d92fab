// The one-file page as text: it holds what it was given, loads nothing, and no text in it can end it early.
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Unpacking } from '../../src/panes/unpack.ts';
import { onePage } from '../../tools/offline/onePage.ts';

const page = onePage({
  lang: 'ja',
  title: 'A <b> & "c"',
  version: '2026.11',
  asOf: '2026-11-22',
  start: 'view=map&x=</script>',
  script: 'run("</script>")',
  style: '</style>',
  icon: '<svg/>',
  files: new Map([['data/core.json', Buffer.from('{"a":"</script>"}')]]),
  tables: new Map([
    ['data/tables/a.csv', Buffer.from('\ufeffid,name\r\n1,"日本"\r\n')],
    ['data/tables/b.csv', Buffer.from('')],
  ]),
});
const held = (attribute: string): string => {
  const text = page.split(`<script type="text/plain" ${attribute}>`)[1]?.split('</script>')[0] ?? '';
  return gunzipSync(Buffer.from(text, 'base64')).toString('utf8');
};

describe('the one-file page', () => {
  it('holds files, styles and script as they were', () => {
    expect(held('data-file="data/core.json"')).toBe('{"a":"</script>"}');
    expect(held('id="style"')).toBe('</style>');
    expect(held('id="app-script"')).toBe('run("</script>")');
  });
  it('holds the tables to the letter', () => {
    const packed = page.split('<script type="text/plain" id="tables">')[1]?.split('</script>')[0] ?? '';
    expect(new Unpacking(packed).text().split('\0')).toEqual([
      'data/tables/a.csv',
      '\ufeffid,name\r\n1,"日本"\r\n',
      'data/tables/b.csv',
      '',
    ]);
  });
  it('says its language, and the version and date of its data', () => {
    expect(page).toContain('<html lang="ja">');
    expect(page).toContain('<meta name="latticework-data" content="2026.11, 2026-11-22" />');
    expect(page).toContain('<title>A &lt;b&gt; &amp; &quot;c&quot;</title>');
  });
  it('loads nothing', () => {
    expect(page.match(/\s(?:src|href)="(?!data:)[^"]*"/g)).toBeNull();
  });
  it('starts with a query that cannot end the script', () => {
    expect(page).toContain('"view=map&x=\\u003c/script>"');
  });
});
