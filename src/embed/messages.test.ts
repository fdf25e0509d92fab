// The forms of the size message, each only where it is asked for.
import { expect, it } from 'vitest';
import { isQuestion, sizeMessages } from './messages.ts';

const size = { height: 512, width: 640 };
const at = (rest: string) => new URL(`https://example.org/embed.html${rest}`);
const own = { type: 'latticework:size', version: 1, id: 'a', height: 512, width: 640 };
const amp = { sentinel: 'amp', type: 'embed-size', height: 512 };

it('is our own form and the one of AMP', () => {
  expect(sizeMessages(size, 'a', at('?view=map'))).toEqual([own, amp]);
});
it('has the form of pym.js where the address has a childId', () => {
  expect(sizeMessages(size, 'a', at('?childId=frame-1'))).toEqual([own, amp, 'pymxPYMxframe-1xPYMxheightxPYMx512']);
});
it('has the form of WordPress where the hash has a secret, within its bounds', () => {
  expect(sizeMessages(size, 'a', at('#?secret=s3'))).toEqual([
    own,
    amp,
    { message: 'height', value: 512, secret: 's3' },
  ]);
  expect(sizeMessages({ height: 1400, width: 300 }, 'a', at('#?secret=s3'))[2]).toMatchObject({ value: 1000 });
  expect(sizeMessages({ height: 90, width: 300 }, 'a', at('#?secret=s3'))[2]).toMatchObject({ value: 200 });
});
it('answers only questions', () => {
  expect(isQuestion({ type: 'latticework:ask' })).toBe(true);
  expect(isQuestion({ sentinel: 'amp', type: 'frames-init' })).toBe(true);
  for (const junk of [null, 3, 'pymxPYMxaxPYMxwidthxPYMx300', {}, { type: 'latticework:size' }, ['latticework:ask']])
    expect(isQuestion(junk)).toBe(false);
});
