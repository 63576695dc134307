import { expect, it } from 'vitest';
import { datesIn } from '../../../test/annotations-in.ts';

const found: [text: string, dates: [string, string][]][] = [
  ['They met on Wednesday in Iceland.', [['Wednesday', '2021-05-19']]],
  ['The minister will travel to Kyiv on Monday.', [['Monday', '2021-05-24']]],
  ['He spoke on Friday with reporters.', [['Friday', '2021-05-21']]],
  ['Last Tuesday the talks failed.', [['Last Tuesday', '2021-05-18']]],
  ['Next Thursday the council votes.', [['Next Thursday', '2021-05-27']]],
  ['The blast came late Wednesday night.', [['late Wednesday night', '2021-05-19']]],
  ['He is due in Paris as early as Sunday.', [['Sunday', '2021-05-23']]],
  ['The fair lasts from Monday to Wednesday.', [['Monday to Wednesday', '2021-05-17/2021-05-19']]],
  ['The group could leave as soon as Tuesday.', [['Tuesday', '2021-05-25']]],
  ['He was given until Monday to answer.', [['Monday', '2021-05-24']]],
  ["They would look for ways around Wednesday's ruling.", [['Wednesday', '2021-05-19']]],
  ['They meet on Tuesdays.', [['Tuesdays', 'set']]],
];

const nothing = [
  'Mr. Sunday and Dr Friday were out.',
  'The Sunday Times and Saturday Night Live are well known.',
  'They sat on the sun deck and wed.',
  'Relatives of the victims of Bloody Sunday wept.',
  'The Good Friday Agreement is at risk.',
];

it.each(found)('%s', (text, expected) => {
  expect(datesIn(text)).toEqual(expected);
});

it.each(nothing)('nothing in: %s', (text) => {
  expect(datesIn(text)).toEqual([]);
});
