/**
 * The index beside what one would take instead: SQLite's FTS5 (`node:sqlite`) and MiniSearch, asked in turns in one process.
 * The documents are the press releases of the benchmark data, whole and mixed to many of about 1 KB. All engines must agree on
 * how many documents answer before they are timed. Of Orama, which is slow to build, it is measured how long it takes to open and
 * what heap, at 3,402 documents, 20,000 and as many as asked for, in a process of its own.
 *
 *   npm run bench:search -- --data ../shared/bench [--scale 100000] [--rounds 5] [--questions 100] [--orama]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openIndex } from '../packages/core/src/search/index/open-index.ts';
import { concordanceLines } from './search-bench/concordance.ts';
import { type BenchDocument, mixed, pressReleases } from './search-bench/corpus.ts';
import {
  buildFts5,
  buildMiniSearch,
  type Engine,
  fts5Bytes,
  fts5SameWords,
  fullIndex,
  miniSearch,
  plainIndex,
  readout,
} from './search-bench/engines.ts';
import { openSavedMiniSearch } from './search-bench/opening.ts';
import { type Asked, questions } from './search-bench/queries.ts';
import { median, milliseconds, timeQuestions } from './search-bench/timing.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/bench' },
    scale: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '5' },
    questions: { type: 'string', default: '100' },
    orama: { type: 'boolean', default: false },
  },
});
const scale = Number(values.scale);
const rounds = Number(values.rounds);
const releases = pressReleases(values.data);
const large = mixed(releases, scale);
const asked = questions(large, Number(values.questions));
const folder = mkdtempSync(join(tmpdir(), 'readout-search-'));

const say = (line = ''): void => console.log(line);
const row = (what: string, must: string, measured: string): void =>
  say(`${what.padEnd(44)} ${must.padEnd(28)} ${measured}`);
const times = (ratio: number): string => `${ratio.toFixed(ratio < 10 ? 2 : 0)}×`;
const ms = (value: number): string => (value < 1 ? `${(value * 1000).toFixed(0)} µs` : `${value.toFixed(1)} ms`);
const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** Builds in turns; least, median and greatest time of each, and the ratio of the medians. */
function builds(documents: readonly BenchDocument[], turns: number): { ratio: number; told: string } {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let turn = 0; turn <= turns; turn++) {
    const own = milliseconds(() => plainIndex(documents));
    const other = milliseconds(() => buildFts5(documents).close());
    if (turn === 0) continue;
    ours.push(own);
    theirs.push(other);
  }
  const spread = (all: number[]): string => `${ms(Math.min(...all))} / ${ms(median(all))} / ${ms(Math.max(...all))}`;
  return { ratio: median(theirs) / median(ours), told: `readout ${spread(ours)}, FTS5 ${spread(theirs)}` };
}

/** How far the ten best of two engines are the same, on average; throws where they do not find the same number. */
function agreement(ours: Engine, theirs: Engine): number {
  const shares: number[] = [];
  for (const one of asked) {
    if (!theirs.kinds.has(one.kind)) continue;
    const [own, other] = [ours.total!(one), theirs.total!(one)];
    if (own !== other)
      throw new Error(
        `They disagree on ${one.kind} "${one.words.join(' ')}": readout ${own}, ${theirs.name} ${other}.`,
      );
    const best = theirs.ask(one);
    // of a prefix FTS5 ranks each word it stands for by itself
    if (one.kind === 'prefix' || best.length === 0) continue;
    const found = new Set(ours.ask(one));
    shares.push(best.filter((document) => found.has(document)).length / best.length);
  }
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** Orama in a process of its own; nothing where it does not get through. */
function openOrama(documents: number): { took: number; built: number; heap: number } | undefined {
  const heap = `--max-old-space-size=${Math.floor(totalmem() / 2e6)}`;
  const script = ['--conditions=@readout/source', 'scripts/search-bench/orama.ts', values.data, String(documents)];
  try {
    return JSON.parse(
      execFileSync(process.execPath, [heap, '--expose-gc', ...script], { encoding: 'utf8', timeout: 900_000 }),
    );
  } catch {
    return undefined;
  }
}

/** p50 of one word, for the growth of it. */
function oneWord(documents: readonly BenchDocument[], words: readonly Asked[]): number {
  const engine = readout(plainIndex(documents));
  return timeQuestions([engine], words, rounds).get('readout')!.get('word')!.p50;
}

try {
  row('measure', 'must', 'measured (least / median / greatest of rounds)');
  const small = builds(releases, 9);
  row('build against FTS5, 3,402 releases', '≥ 1.0×', `${times(small.ratio)}  ${small.told}`);
  const big = builds(large, 3);
  row(`build against FTS5, ${scale} documents`, '≥ 1.5×', `${times(big.ratio)}  ${big.told}`);

  for (const [name, documents] of [
    ['3,402 releases', releases],
    [`${scale} documents`, large],
  ] as const) {
    const database = buildFts5(documents);
    const theirs = fts5Bytes(database);
    database.close();
    const [plain, full] = [plainIndex(documents).byteLength, fullIndex(documents).byteLength];
    row(
      `size against FTS5, ${name}`,
      '≤ 0.8×',
      `${times(plain / theirs)}  ${mb(plain)}, FTS5 ${mb(theirs)}; with stems, wholes and spans ${mb(full)}`,
    );
  }

  const buffer = plainIndex(large);
  const file = join(folder, 'index');
  writeFileSync(file, new Uint8Array(buffer));
  const common = asked.find(({ kind }) => kind === 'phrase')!.words.join(' ');
  const child = JSON.parse(
    execFileSync(
      process.execPath,
      [
        '--max-old-space-size=64',
        '--expose-gc',
        '--conditions=@readout/source',
        'scripts/search-bench/small-heap.ts',
        file,
        common,
      ],
      { encoding: 'utf8' },
    ),
  );
  const built = buildMiniSearch(large);
  const theirOpen = openSavedMiniSearch(built);
  row(
    'open + first query, new process',
    '≤ 10 ms',
    `${ms(child.took)}; from a file ${ms(child.lazyTook)}, ${mb(child.read)} of ${mb(child.file)} read`,
  );
  row('  against MiniSearch', '≥ 15×', `${times(theirOpen / child.took)}  MiniSearch ${ms(theirOpen)}`);
  if (values.orama) {
    for (const count of new Set([releases.length, 20_000, scale].filter((one) => one <= scale))) {
      const orama = openOrama(count);
      // the index was opened with all documents: with fewer it is no slower
      if (orama)
        row(
          `  against Orama, ${count} documents`,
          '≥ 15×',
          `${times(orama.took / child.took)}  Orama ${ms(orama.took)}, heap ${mb(orama.heap)}, built in ${ms(orama.built)}`,
        );
      else row(`  against Orama, ${count} documents`, '', 'Orama ran out of memory or time');
    }
  }
  row(
    'heap and buffers, heap limit of 64 MB',
    '≤ 60 MB',
    `${mb(child.heap + child.buffers)} (heap ${mb(child.heap)}, buffers ${mb(child.buffers)})`,
  );

  const engines = [readout(buffer), fts5SameWords(large), miniSearch(built)];
  row('ten best as FTS5 has them', '≥ 0.95', agreement(engines[0]!, engines[1]!).toFixed(3));
  const taken = timeQuestions(engines, asked, rounds);
  const ours = taken.get('readout')!;
  const against = (kind: Asked['kind'], engine: string): string => {
    const theirs = taken.get(engine)!.get(kind);
    return theirs ? `${times(theirs.p50 / ours.get(kind)!.p50)} ${engine} (${ms(theirs.p50)})` : '';
  };
  const musts: Record<Asked['kind'], [string, number]> = {
    word: ['≥ 50× MiniSearch, ≥ 20× FTS5', 15],
    'two words': ['≥ 3× FTS5', 15],
    phrase: ['≥ 2.5× FTS5', 15],
    prefix: ['≥ 50× MiniSearch', 40],
    fuzzy: ['≥ 30× MiniSearch', 40],
  };
  for (const [kind, [must, tail]] of Object.entries(musts) as [Asked['kind'], [string, number]][]) {
    const { p50, p99, worst, rounds: spread } = ours.get(kind)!;
    row(
      `${kind}, p50`,
      must,
      `${ms(p50)} (${spread.map(ms).join(' / ')})  ${against(kind, 'MiniSearch')} ${against(kind, 'FTS5')}`,
    );
    row(`${kind}, p99`, `≤ ${tail}× p50, none > 10 ms`, `${times(p99 / p50)}  ${ms(p99)}, worst ${ms(worst)}`);
  }

  const lines = concordanceLines(fullIndex(large), large, 1000);
  const words = asked
    .filter(({ kind, words: [word] }) => kind === 'word' && openIndex(buffer).term(word!)!.places >= 1000)
    .slice(0, 20)
    .map(({ words: [word] }) => word!);
  for (const word of words) lines(word);
  row(
    'concordance of 1,000 lines, sorted',
    '≤ 15 ms',
    ms(median(words.map((word) => milliseconds(() => lines(word))))),
  );

  const oneWords = asked.filter(({ kind }) => kind === 'word');
  const growth = [1000, 10_000, 100_000]
    .filter((count) => count <= scale)
    .map((count) => oneWord(large.slice(0, count), oneWords));
  row(
    'one word, 1,000 → 10,000 → 100,000',
    '≤ 3× over the last step',
    `${growth.map(ms).join(' → ')}  ${times(growth.at(-1)! / growth.at(-2)!)}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
