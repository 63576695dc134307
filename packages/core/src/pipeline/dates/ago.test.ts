import { expect, it } from 'vitest';
import { datesIn } from '../../../test/annotations-in.ts';

const found: [text: string, dates: [string, string][]][] = [
  ['He resigned two years ago.', [['two years ago', '2019']]],
  ['The war began three months ago.', [['three months ago', '2021-02']]],
  [
    'He fell ill on May 4 and, a week later, died.',
    [
      ['May 4', '2021-05-04'],
      ['a week later', '2021-05-11'],
    ],
  ],
  ['They met three days ago.', [['three days ago', '2021-05-18']]],
  ['A decade ago he was unknown.', [['A decade ago', '2011']]],
  [
    'On May 4 they met; three days later they met again.',
    [
      ['May 4', '2021-05-04'],
      ['three days later', '2021-05-07'],
    ],
  ],
  [
    'The deal was signed on May 4 and leaked the day before.',
    [
      ['May 4', '2021-05-04'],
      ['the day before', '2021-05-03'],
    ],
  ],
  ['Two days before the May 4 vote he left.', [['Two days before the May 4', '2021-05-02']]],
  ['The talks are about two weeks from now.', [['about two weeks from now', '2021-06-04~']]],
  ['A day earlier he had denied it.', [['A day earlier', '2021-05-20']]],
];

it.each(found)('%s', (text, expected) => {
  expect(datesIn(text)).toEqual(expected);
});
