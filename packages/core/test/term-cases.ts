import type { TermOptions } from '../src/query/term-options.ts';
import type { Filter } from '../src/schema/filter.ts';

/* What every store counts over the corpus made by hand, which was counted by reading it. */

interface Counted {
  tokens: number;
  documents: number;
  /** `term count documents`, with `/near` behind the count where neighbours were asked for. */
  terms: string[];
  /** `value tokens documents`. */
  groups?: string[];
  nodes?: number;
  nearTokens?: number;
}

export const termCases: [name: string, filter: Filter, options: TermOptions, expected: Counted][] = [
  [
    'words of one document, in quotations and out of them',
    { document: 'alpha' },
    { words: ['talks', 'arms', 'oslo', 'whaling', 'a'] },
    { tokens: 38, documents: 1, terms: ['oslo 2 1', 'a 1 1', 'arms 1 1', 'talks 1 1'] },
  ],
  [
    'what one person says',
    { speaker: 'novak' },
    { min: 2 },
    { tokens: 19, documents: 2, terms: ['on 2 1', 'the 2 2'] },
  ],
  [
    'what stands outside quotations',
    { document: 'beta' },
    { in: 'outside', min: 2 },
    { tokens: 10, documents: 1, terms: [] },
  ],
  [
    'what stands in quotations, by speaker',
    { document: 'alpha' },
    { in: 'quotes', by: 'speaker', words: ['the', 'on', 'fish'] },
    {
      tokens: 13,
      documents: 1,
      terms: ['fish 1 1', 'on 1 1', 'the 1 1'],
      groups: ['person/anna-berg 5 1', 'person/jan-novak 3 1', 'a source 5 1'],
    },
  ],
  [
    'word pairs, none over the end of a sentence',
    { document: ['alpha', 'beta'] },
    { n: 2, min: 2 },
    {
      tokens: 64,
      documents: 2,
      terms: ['agreed on 2 2', 'anna berg 2 2', 'arms control 2 2', 'in oslo 2 1', 'on arms 2 2', 'we agreed 2 2'],
    },
  ],
  [
    'the places of a query, by year',
    {},
    { of: 'arms control', by: 'year' },
    { tokens: 594, documents: 4, terms: ['arms control 2 2'], groups: ['2020 64 2', '2019 524 1'] },
  ],
  [
    'neighbours within some words',
    { document: ['alpha', 'beta'] },
    { near: 'arms control', window: 2, words: ['on', 'and', 'agreed', 'told'] },
    {
      tokens: 64,
      documents: 2,
      nodes: 2,
      nearTokens: 8,
      terms: ['on 4/3 2', 'agreed 2/2 2', 'and 1/1 1', 'told 2/1 2'],
    },
  ],
  [
    'neighbours in the sentence, of what one person says',
    { speaker: 'anna berg' },
    { near: 'arms control', unit: 'sentence' },
    { tokens: 5, documents: 1, nodes: 1, nearTokens: 3, terms: ['agreed 1/1 1', 'on 1/1 1', 'we 1/1 1'] },
  ],
  [
    'neighbours of the words of one person, whoever says them',
    { document: ['alpha', 'beta'] },
    { near: 'arms control speaker:novak', window: 1, words: ['on', 'and'] },
    { tokens: 64, documents: 2, nodes: 1, nearTokens: 2, terms: ['and 1/1 1', 'on 4/1 2'] },
  ],
  [
    'the places of several words',
    { document: ['alpha', 'beta'] },
    { of: 'fish OR "arms control"' },
    { tokens: 64, documents: 2, terms: ['arms control 2 2', 'fish 2 2'] },
  ],
  [
    'the most frequent alone',
    { document: 'delta' },
    { most: 2, in: 'quotes' },
    { tokens: 260, documents: 1, terms: ['point 130 1', '1 1 1'] },
  ],
];
