// What a page carries is what the site has, but for what is left out on purpose.
import { expect, it } from 'vitest';
import { carriedFiles } from '../../tools/embedData.ts';
import { compact, expand } from './compact.ts';

it('comes out as it went in', () => {
  const files = carriedFiles('static');
  expect(JSON.parse(JSON.stringify(expand(JSON.parse(JSON.stringify(compact(files))))))).toEqual(
    JSON.parse(JSON.stringify(files)),
  );
});
