import { expect, it } from 'vitest';
import { countTerms, readPhrase, readTerms } from './terms.ts';

it.each<[query: string, terms: string[][]]>([
  ['Arms control', [['arms'], ['control']]],
  ['"arms control" treaty', [['arms', 'control'], ['treaty']]],
  ['“arms-control” treaty', [['arms', 'control'], ['treaty']]],
  ['Çavuşoğlu’s word', [['cavusoglu'], ["'s"], ['word']]],
  ['the the', [['the']]],
  ['"unclosed phrase', [['unclosed', 'phrase']]],
  ['U.S. 2,700', [['u.s.'], ['2,700']]],
  ['… — "" !', []],
  ['', []],
])('reads %s', (query, terms) => {
  expect(readTerms(query)).toEqual(terms);
});

it('a phrase is every word in its order', () => {
  expect(readPhrase('Arms "control" now')).toEqual(['arms', 'control', 'now']);
});

it.each<[text: string, query: string, count: number | undefined]>([
  ['Talks on arms control, and control of arms', 'arms control', 4],
  ['Talks on arms control, and control of arms', '"arms control"', 1],
  ['Talks on arms', 'arms control', undefined],
  ['arms and control', '"arms control"', undefined],
  ['anything', '', 0],
])('%s holds %s %s times', (text, query, count) => {
  expect(countTerms(text, readTerms(query))).toBe(count);
});
