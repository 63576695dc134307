import { expect, it } from 'vitest';
import { readPhrase, readTerms } from './terms.ts';
import { textIndex } from './text-index.ts';

const index = textIndex([
  { id: 'short', passages: [{ start: 0, text: 'A treaty on arms.' }] },
  {
    id: 'often',
    passages: [{ start: 0, text: 'Arms, arms and arms control: a long text on arms and much else besides it.' }],
  },
  {
    id: 'apart',
    passages: [
      { start: 10, text: 'They spoke of arms' },
      { start: 40, text: 'control was not named' },
    ],
  },
  { id: 'empty', passages: [] },
]);

it.each<[query: string, documents: string[]]>([
  ['arms', ['often', 'short', 'apart']],
  ['arms treaty', ['short']],
  ['"arms control"', ['often']],
  ['control arms', ['apart', 'often']],
  ['nowhere', []],
  ['arms nowhere', []],
  ['', []],
])('“%s” is answered by %j, best first', (query, documents) => {
  expect(index.search(readTerms(query)).map(({ document }) => document)).toEqual(documents);
});

it('places are offsets into the document', () => {
  expect(index.places(readPhrase('arms'))).toEqual([
    { document: 'short', span: { start: 12, end: 16 } },
    { document: 'often', span: { start: 0, end: 4 } },
    { document: 'often', span: { start: 6, end: 10 } },
    { document: 'often', span: { start: 15, end: 19 } },
    { document: 'often', span: { start: 44, end: 48 } },
    { document: 'apart', span: { start: 24, end: 28 } },
  ]);
});

it('a phrase does not run from one passage into the next', () => {
  expect(index.places(readPhrase('arms control')).map(({ document }) => document)).toEqual(['often']);
});
