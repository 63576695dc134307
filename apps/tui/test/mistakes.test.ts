import { expect, test } from 'vitest';
import { corpus } from './fixture.ts';
import { readout } from './run-command.ts';

const ask = (argv: readonly string[]) => readout(argv, { corpus: async () => corpus() });

const refused: [argv: string[], code: number, says: RegExp][] = [
  [['qotes'], 2, /no command “qotes”. Did you mean quotes\?/],
  [['constructor'], 2, /no command “constructor”/],
  [['quotes', '--spaker', 'x'], 2, /no option --spaker. Did you mean --speaker\?/],
  [['quotes', 'extra'], 2, /“extra” is one argument too many/],
  [['quotes', '--limit', 'many'], 2, /--limit many: a whole number/],
  [['quotes', '--limit', '-1'], 2, /--limit -1: a whole number/],
  [['quotes', '--since', 'yesterday'], 2, /--since: .*yesterday/],
  [['quotes', '--form', 'drect'], 2, /--form: .*drect.*Did you mean direct\?/],
  [['quotes', '--sort', 'size'], 2, /--sort: .*size/],
  [['quotes', '--cursor', 'abc'], 2, /--cursor/],
  [['quotes', '--fields', 'frm'], 2, /--fields: .*frm/],
  [['quotes', '--speaker', 'okelo'], 2, /--speaker: .*okelo.*Did you mean person\/tomas-okello/],
  [['search', 'patience (okello'], 2, /in the query, this \( is never closed.\n {2}patience \(okello\n {11}\^/],
  [['search', 'speker:lind'], 2, /speker:lind\n {2}\^~{6}\n {2}Did you mean speaker\?/],
  [['quotes', '--q', 'form:drect'], 2, /form:drect\n {7}\^~{4}\n {2}Did you mean direct\?/],
  [['facets', 'quotation'], 2, /no kind “quotation”/],
  [['facets', 'quote', '--by', 'speker'], 2, /--by: .*speker.*Did you mean speaker\?/],
  [['sides'], 2, /ID is missing/],
  [
    ['sides', '2023-03-14-bilateral-lind-okelo'],
    1,
    /no encounter .*\n {2}Did you mean 2023-03-14-bilateral-lind-okello\?/,
  ],
  [['encounter', 'none'], 1, /no encounter “none”.\n {2}readout encounters lists them/],
  [['entity', 'okelo'], 1, /called “okelo”.\n {2}Did you mean person\/tomas-okello/],
  [['show', '2023-03-15-heralt'], 1, /no document .*\n {2}Did you mean 2023-03-15-herald\?/],
  [['cite', '2023-03-16-observer.quote.38-83'], 1, /Did you mean 2023-03-16-observer.quote.38-82/],
  [['quotes', '--corpus', '/nowhere/at/all'], 1, /no folder \/nowhere\/at\/all/],
  [['parse'], 2, /FILE is missing|at least 1/i],
  [['parse', '/nowhere/at/all.txt'], 1, /no file \/nowhere\/at\/all.txt/],
  [['parse', '-', '--published', 'soon'], 2, /--published soon/],
];

test.each(refused)('%j ends with %i', async (argv, code, says) => {
  const ran = await ask(argv);
  expect(ran.stdout).toBe('');
  expect(ran.stderr).toMatch(says);
  expect(ran.stderr).toMatch(/^readout: /);
  expect(ran.stderr).not.toMatch(/\n\s+at /);
  expect(ran.code).toBe(code);
});

test('what was typed comes back without its escapes', async () => {
  const { stderr } = await ask(['quotes', '--speaker', '\u001b[2Jx\u202e']);
  expect(stderr).toContain('[2Jx');
  expect(stderr).not.toMatch(/[\u001b\u202e]/);
});

test('nothing found is an answer, and says how to widen', async () => {
  const { stdout, code } = await ask(['quotes', '--speaker', 'lind', '--since', '2024']);
  expect(code).toBe(0);
  expect(stdout).toContain('No quotations found for --speaker lind --since 2024, among 4.');
  expect(stdout).toContain('Leave out one of these');
});

test('a corpus may be named before the command', async () => {
  const { code, stderr } = await ask(['--corpus', '/nowhere/at/all', 'quotes']);
  expect(code).toBe(1);
  expect(stderr).toContain('no folder /nowhere/at/all');
});

test('--help and --version', async () => {
  expect((await ask(['--help'])).stdout).toContain('concordance');
  expect((await ask(['help', 'quotes'])).stdout).toBe((await ask(['quotes', '--help'])).stdout);
  expect((await ask(['quotes', '--help'])).stdout).toContain('--speaker NAME');
  expect((await ask(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
