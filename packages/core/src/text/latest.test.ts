import { expect, it } from 'vitest';
import { latest } from './latest.ts';

it('works out its answer once for the object it was given last', () => {
  const built: string[] = [];
  const shout = latest(({ word }: { word: string }) => {
    built.push(word);
    return word.toUpperCase();
  });
  const one = { word: 'one' };
  const two = { word: 'two' };
  expect([shout(one), shout(one), shout(two), shout(two), shout(one)]).toEqual(['ONE', 'ONE', 'TWO', 'TWO', 'ONE']);
  expect(built).toEqual(['one', 'two', 'one']);
});

it('asks again where working it out threw', () => {
  let times = 0;
  const answer = latest((_: object) => {
    times++;
    if (times === 1) throw new Error('not yet');
    return times;
  });
  const key = {};
  expect(() => answer(key)).toThrow('not yet');
  expect([answer(key), answer(key)]).toEqual([2, 2]);
});
