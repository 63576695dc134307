import { expect, test } from 'vitest';
import { narrowed } from './narrow-query.ts';

const asked: [query: string, key: string, value: string, narrower: string][] = [
  ['ukraine', 'who', 'person/sergey-lavrov', 'ukraine AND who:person/sergey-lavrov'],
  ['a OR b', 'source', 'The Moscow Times', '(a OR b) AND source:"The Moscow Times"'],
  ['speaker:lavrov', 'form', 'direct', 'speaker:lavrov AND form:direct'],
  ['talks', 'year', '2021', 'talks AND since:2021 AND until:2021'],
];
test.each(asked)('%s with %s %s is %s', (query, key, value, narrower) => {
  expect(narrowed(query, { key, count: { value, count: 1 } })).toBe(narrower);
});
