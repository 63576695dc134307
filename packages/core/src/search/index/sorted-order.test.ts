import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortedOrder } from './sorted-order.ts';

const reversed = (text: string): string => text.split('').reverse().join('');
const unit = fc.constantFrom(
  'a',
  'b',
  'z',
  'A',
  '0',
  '9',
  '-',
  '.',
  "'",
  ',',
  ':',
  ';',
  '\0',
  'é',
  'я',
  '\ud83d',
  '\uffff',
);
const texts = fc.array(fc.oneof(fc.string({ unit, maxLength: 16 }), fc.string({ unit: 'binary' })));

it('has the order that sorting has, from the front and from behind', () => {
  fc.assert(
    fc.property(texts, (all) => {
      expect(Array.from(sortedOrder(all), (at) => all[at])).toEqual([...all].sort());
      expect(Array.from(sortedOrder(all, true), (at) => reversed(all[at]!))).toEqual(all.map(reversed).sort());
    }),
  );
});

it.each<[string, string[], number[]]>([
  ['nothing', [], []],
  ['a beginning before what it begins', ['worlds', 'world', ''], [2, 1, 0]],
  ['words alike in their first twelve letters', ['internationally', 'internationalise', 'international'], [2, 1, 0]],
])('sorts %s', (_, all, order) => {
  expect([...sortedOrder(all)]).toEqual(order);
});
