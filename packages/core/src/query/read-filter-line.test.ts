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
  ['speaker:a AND speaker:b', { speaker: 'a', q: 'speaker:b' }],
  ['speaker:a OR talks', { q: 'speaker:a OR talks' }],
] as const;
test.each(lines)('%s', (typed, filter) => {
  expect(readFilterLine(typed)).toEqual(filter);
});

test.each(['speeker:lavrov', 'speaker: "', '(a'])('%s is refused', (typed) => {
  expect(() => readFilterLine(typed)).toThrow(FilterError);
});
