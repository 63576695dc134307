import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

const keys = ['speaker', 'source', 'since', 'status', 'where', 'who'];

it.each([
  ['speker', ['speaker']],
  ['Speaker', ['speaker']],
  ['sorce', ['source', 'since']],
  ['wher', ['where', 'who']],
  ['hwo', ['who']],
  ['zzzzzzzz', []],
  ['', []],
])('“%s” is nearest to %j', (typed, expected) => {
  const found = nearest(typed, keys);
  expect(found.slice(0, expected.length)).toEqual(expected);
  if (expected.length === 0) expect(found).toEqual([]);
});
