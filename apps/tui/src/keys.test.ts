import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { actionOf, keys, keysAsMarkdown } from './keys.ts';

test('no key does two things', () => {
  const names = keys.flatMap((binding) => binding.keys.map(String));
  expect(new Set(names).size).toBe(names.length);
  for (const { action, keys: own } of keys) for (const name of own) expect(actionOf(name)).toBe(action);
});

test('the README has the table of keys', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  expect(readme).toContain(keysAsMarkdown());
});
