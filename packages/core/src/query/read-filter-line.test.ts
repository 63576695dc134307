import { expect, test } from 'vitest';
import { FilterError } from './filter-error.ts';
import { readFilterLine } from './read-filter-line.ts';

const lines = [
  ['', {}],
  ['speaker:lavrov', { speaker: 'lavrov' }],
  ['speaker:lavrov speaker:blinken form:direct', { speaker: ['lavrov', 'blinken'], form: 'direct' }],
  ['Speaker:"Sergey Lavrov" since:2021-05', { speaker: 'Sergey Lavrov', since: '2021-05' }],
  ['speaker:!blinken', { speaker: '!blinken' }],
  ['arms control', { q: 'arms control' }],
  ['"arms control" treaty about:place/russia', { about: 'place/russia', q: '"arms control" treaty' }],
  ['about:topic/arms-control', { about: 'topic/arms-control' }],
  ['speaker: "', {}],
] as const;
test.each(lines)('%s', (typed, filter) => {
  expect(readFilterLine(typed)).toEqual(filter);
});

test('a key that is none is refused', () => {
  expect(() => readFilterLine('speeker:lavrov')).toThrow(FilterError);
});
