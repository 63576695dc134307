import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { corpus } from './fixture.ts';
import { readout } from './run-command.ts';

const MEETING = '2023-03-14-bilateral-lind-okello';
const ARTICLE = '2023-03-15-herald';
const QUOTE = '2023-03-16-observer.quote.38-82';
const ask = (argv: readonly string[], columns = 80, poison = '') =>
  readout(argv, { corpus: async () => corpus(poison), columns });

/** Every command that asks a corpus, and what its answer must hold. */
const commands: [argv: string[], holds: string[]][] = [
  [['overview'], ['2 documents', '● held', 'Two ministers meet in Oslo', 'Tomas Okello', 'Sweden', 'Kenya']],
  [['quotes'], ['Mara Lind to reporters', 'relayed by the Herald', 'indirect', QUOTE, '4 quotations']],
  [
    ['quotes', '--speaker', 'okello'],
    ['Nobody here has lost patience', '2 quotations'],
  ],
  [
    ['quotes', '--speaker', '!okello', '--speaker', '!lind'],
    ['that the meeting was useful', '1 quotation'],
  ],
  [
    ['quotes', '--form', 'direct', '--fields', 'form'],
    ['direct', QUOTE],
  ],
  [['encounters'], ['● held', '90 minutes', MEETING, 'sources disagree']],
  [['timeline'], ['2023-03-14', '4 quotations', MEETING]],
  [['documents'], ['A useful meeting, says 王毅', 'The Herald', ARTICLE]],
  [['people'], ['person/mara-lind', 'Quoted']],
  [['places'], ['place/oslo']],
  [['organizations'], ['No organizations in this corpus.']],
  [['entities'], ['person/mara-lind', 'place/oslo']],
  [
    ['search', 'patience'],
    ['[patience]', '2023-03-16-observer'],
  ],
  [
    ['concordance', 'meeting'],
    ['meeting was useful', '2023-03-16-observer'],
  ],
  [
    ['concordance', 'meeting', '--sort', 'r1,l1', '--in', 'quotes', '--group', 'speaker', '--unit', 'words'],
    ['meeting was', '█'],
  ],
  [
    ['concordance', 'the', '--sample', '2', '--seed', '5'],
    ['1 of 1 places', '--seed 5 draws them again'],
  ],
  [['concordance', 'unheard', '--in', 'quotes'], ['“unheard” stands nowhere inside quotations']],
  [
    ['frequencies', '--limit', '3'],
    ['Per million', 'DPnorm', 'All: --limit 0', 'Stop words are counted'],
  ],
  [
    ['frequencies', '--by', 'source', '--ngram', '2', '--stop-words'],
    ['Words', 'The Herald', '·'],
  ],
  [['frequencies', '--min', '999'], ['No word occurs so often.']],
  [
    ['collocations', 'meeting', '--min', '1'],
    ['logDice', 'Expected', 'G²', 'tested at once'],
  ],
  [['collocations', 'unheard'], ['The words do not occur.']],
  [
    ['keyness', '--speaker', 'okello', '--against', 'source:"The Herald"', '--min', '1'],
    ['speaker:okello', 'source:"The Herald"', 'Log ratio', '%DIFF', 'BIC', 'More in'],
  ],
  [
    ['keyness', '--speaker', 'lind'],
    ['the rest', 'One side holds no words'],
  ],
  [
    ['trends', 'meeting', '--by', 'month'],
    ['Month', 'Per million', '2023-03', '█'],
  ],
  [
    ['timeline', '--by', 'quarter'],
    ['2023-Q1', 'Encounters', 'Quotations'],
  ],
  [
    ['network', '--tie', 'met', '--tie', 'quoted-together'],
    ['Mara Lind', 'PageRank', 'Betweenness', 'quoted with', ARTICLE],
  ],
  [
    ['similar', ARTICLE],
    ['What tells it from others', 'shares'],
  ],
  [['reprises'], ['No reprises in this corpus.']],
  [
    ['facets', 'quote', '--by', 'speaker', '--by', 'form'],
    ['quote by speaker', 'person/mara-lind', 'indirect'],
  ],
  [
    ['sides', MEETING],
    ['Sweden', 'Kenya', 'Others', '王毅'],
  ],
  [
    ['encounter', MEETING],
    ['Told by', 'participant', 'arms control'],
  ],
  [
    ['entity', 'lind'],
    ['Minister for Foreign Affairs', 'surname', 'Met: 1 encounter'],
  ],
  [
    ['show', ARTICLE],
    ['Mara Lind¹', '‹that his country would wait›[2]', '┊ Subscribe', 'Quotations', 'Names'],
  ],
  [
    ['cite', QUOTE],
    ['“Nobody here has lost patience,”', 'Observer', QUOTE],
  ],
  [
    ['explain', QUOTE],
    ['Found by', 'Read from', '[content: “Nobody here has lost patience,”]', QUOTE],
  ],
  [
    ['explain', MEETING],
    ['Put together from', 'report:', MEETING],
  ],
];

describe.each(commands)('%j', (argv, holds) => {
  test('says what it must', async () => {
    const { code, stdout, stderr } = await ask(argv, 100);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    for (const words of holds) expect(stdout).toContain(words);
  });

  test.each([60, 80, 120])('fits into %i columns', async (columns) => {
    const { stdout } = await ask(argv, columns);
    // A citation is one line to paste.
    const rows = argv[0] === 'cite' ? [] : stdout.split('\n');
    for (const row of rows) expect(stringWidth(row), row).toBeLessThanOrEqual(columns);
  });

  test('lets no character through that a terminal obeys', async () => {
    const { stdout } = await ask(
      argv,
      80,
      '\u001b[31m\u009b2J\u001b]52;c;cm0=\u0007\u202e\u2066\u{e0041}\r\u200b\ud800',
    );
    expect(stdout).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/,
    );
    expect(stdout).not.toMatch(/[\u{e0000}-\u{e0fff}\p{Cs}]/u);
  });

  test('in colour says the same', async () => {
    const plain = await ask(argv);
    const coloured = await readout(argv, { corpus: async () => corpus(), color: true });
    expect(coloured.stdout.replace(/\u001b\[[\d;]*m/g, '')).toBe(plain.stdout);
  });
});

test('a citation is one line to paste', async () => {
  const { stdout } = await ask(['cite', QUOTE], 40);
  expect(stdout.split('\n')[0]).toMatch(/“Nobody here has lost patience,”.*Observer.*2023-03-15/);
});

const lists = [
  ['quotes'],
  ['encounters'],
  ['timeline'],
  ['documents'],
  ['people'],
  ['entities'],
  ['search', 'meeting'],
  ['concordance', 'meeting'],
];

test.each(lists)('%s %s --json is the envelope of a list', async (...argv) => {
  const { stdout, code } = await ask([...argv, '--json']);
  expect(code).toBe(0);
  const { data, page, entities, meta, ...rest } = JSON.parse(stdout);
  expect(Object.keys(rest)).toEqual({ search: ['facets'], concordance: ['found'] }[argv[0]!] ?? []);
  expect(data.length).toBe(page.total);
  expect(page).toMatchObject({ limit: 25, next: null });
  expect(typeof entities).toBe('object');
  expect(meta.corpus).toMatchObject({ name: 'by hand', version: '1.0.0' });
});

test.each([
  [['encounter', MEETING]],
  [['sides', MEETING]],
  [['entity', 'lind']],
  [['show', ARTICLE]],
  [['cite', QUOTE]],
  [['explain', QUOTE]],
])('%j --json is the envelope of one record', async (argv) => {
  const { data, entities, meta, ...rest } = JSON.parse((await ask([...argv, '--json'])).stdout);
  expect(rest).toEqual({});
  expect(data).toBeTypeOf('object');
  expect(entities).toBeTypeOf('object');
  expect(meta.corpus.name).toBe('by hand');
});

test('JSON holds no character a terminal obeys, and loses none', async () => {
  const poison = '\u001b[31m\u202e\u{e0041}';
  const { stdout } = await ask(['documents', '--json'], 80, poison);
  for (const bytes of ['\u001b', '\u202e', '\u{e0041}']) expect(stdout).not.toContain(bytes);
  expect(JSON.parse(stdout).data[0].title).toBe(`Two ministers meet in Oslo${poison}`);
});

test('--jsonl is a record a line', async () => {
  const { stdout } = await ask(['quotes', '--jsonl', '--fields', 'form']);
  const records = stdout
    .trimEnd()
    .split('\n')
    .map((row) => JSON.parse(row));
  expect(records).toHaveLength(4);
  for (const record of records) expect(Object.keys(record).sort()).toEqual(['form', 'id']);
});

test('--csv is a table with a header, its formulas disarmed, its escapes gone', async () => {
  const { stdout } = await ask(['documents', '--csv'], 80, '\u001b[2J');
  expect(stdout).toMatch(/^id,title,/);
  expect(stdout.match(/\r\n2023-03-1[56]-/g)).toHaveLength(2);
  expect(stdout).not.toContain('\u001b');
  expect((await ask(['search', 'meeting', '--csv'])).stdout).toContain('2023-03-16-observer');
});

test('--fields of hits and occurrences', async () => {
  const hit = JSON.parse((await ask(['search', 'patience', '--fields', 'score', '--json'])).stdout).data[0];
  expect(hit.score).toBeTypeOf('number');
  expect(hit.snippet).toBeUndefined();
  expect((await ask(['search', 'patience', '--fields', 'scor'])).stderr).toContain('Did you mean score?');
});

test.each([['--q', 'patience'], ['--q=patience'], ['-q', 'patience']])('%s %s asks for words', async (...argv) => {
  const { data } = JSON.parse((await ask(['quotes', ...argv, '--json'])).stdout);
  expect(data).toHaveLength(1);
});

test('--limit, --cursor and --limit 0 walk through a list', async () => {
  const first = JSON.parse((await ask(['quotes', '--limit', '3', '--json'])).stdout);
  expect(first.data).toHaveLength(3);
  const second = JSON.parse((await ask(['quotes', '--cursor', first.page.next, '--json'])).stdout);
  const all = JSON.parse((await ask(['quotes', '--limit', '0', '--json'])).stdout);
  expect([...first.data, ...second.data]).toEqual(all.data);
  expect((await ask(['quotes', '--limit', '3'])).stdout).toContain('3 of 4 quotations');
});
