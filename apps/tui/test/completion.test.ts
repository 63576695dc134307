import { expect, test } from 'vitest';
import { readout } from './run-command.ts';

const proposed: [words: string[], includes: string[]][] = [
  [['quo'], ['quotes']],
  [['quotes', '--sp'], ['--speaker']],
  [['encounters', '--status', 'he'], ['held']],
  [
    ['quotes', '--form', ''],
    ['direct', 'scare'],
  ],
];

test.each(proposed)('%j may become %j', async (words, includes) => {
  const { stdout, code } = await readout(['__propose', ...words]);
  expect(code).toBe(0);
  expect(stdout.split('\n')).toEqual(expect.arrayContaining(includes));
});

test.each(['bash', 'zsh', 'fish'])('a script for %s', async (shell) => {
  const { stdout, code } = await readout(['completion', shell]);
  expect(code).toBe(0);
  expect(stdout).toContain('readout __propose');
});

test('another shell is refused', async () => {
  const { code, stderr } = await readout(['completion', 'bsh']);
  expect(code).toBe(2);
  expect(stderr).toContain('Did you mean bash?');
});
