// What a page carries is what the site has, but for what is left out on purpose.
import { expect, it } from 'vitest';
import { carriedFiles } from '../../tools/embedData.ts';
import { compact, expand, type Files } from './compact.ts';

it('comes out as it went in', () => {
  const files = carriedFiles('static');
  const packed = JSON.parse(JSON.stringify(compact(files))) as Files;
  for (const [name, file] of Object.entries(files))
    expect(expand(packed, name), name).toEqual(JSON.parse(JSON.stringify(file)));
});
