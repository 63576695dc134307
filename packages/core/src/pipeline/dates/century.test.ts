import { expect, it } from 'vitest';
import { datesIn } from '../../../test/annotations-in.ts';

const found: [text: string, dates: [string, string][]][] = [
  ['It is a quarrel of the 20th century.', [['the 20th century', '1901/2000']]],
  ['This is twenty-first-century diplomacy.', [['twenty-first-century', '2001/2100']]],
  ['A century of progress.', [['A century', 'P100Y']]],
];

it.each(found)('%s', (text, expected) => {
  expect(datesIn(text)).toEqual(expected);
});
