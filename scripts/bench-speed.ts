/**
 * How fast the parser reads, by rules alone and with the tagger, beside the cost of doing nothing but cutting the same text into
 * words.
 *
 *   npm run bench:speed [-- --data ../shared/bench] [--documents 500] [--rounds 5]
 *
 * Prints minimum, median and maximum of the rounds, which take turns: documents, megabytes and articles of 4 KB a second of one
 * core (processor time, so that what else runs on the machine counts little; articles by the clock too), and the ratio to the peers: `Intl.Segmenter` by
 * word over the same text, and compromise over a tenth of it. The first round, which warms up, does not count.
 */
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';
import { parse } from '@readout/core/parse';
import { loadTagger } from '@readout/core/tagger';
import compromise from 'compromise';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/bench' },
    documents: { type: 'string', default: '500' },
    rounds: { type: 'string', default: '5' },
  },
});
const file = join(values.data, 'press/press-2021-2022.jsonl.gz');
if (!existsSync(file)) {
  console.error(
    `No press releases at ${file}. Give the folder of the benchmark data: npm run bench:speed -- --data FOLDER`,
  );
  process.exit(2);
}
const documents: { id: string; text: string; published?: string }[] = [];
for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) })) {
  const { id, text, published } = JSON.parse(line);
  documents.push({ id, text, published });
  if (documents.length >= Number(values.documents)) break;
}
const characters = documents.reduce((sum, { text }) => sum + text.length, 0);

/** Seconds of processor time, which counts the compiler’s and collector’s threads too, and by the clock. */
const seconds = (work: () => void): { processor: number; clock: number } => {
  const start = process.cpuUsage();
  const from = performance.now();
  work();
  const clock = (performance.now() - from) / 1e3;
  const { user, system } = process.cpuUsage(start);
  return { processor: (user + system) / 1e6, clock };
};
const spread = (numbers: number[]): string => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return `${sorted[0]!.toFixed(2)} / ${sorted[sorted.length >> 1]!.toFixed(2)} / ${sorted.at(-1)!.toFixed(2)}`;
};

const tagger = await loadTagger();
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
const works: [name: string, share: number, work: () => void][] = [
  [
    'readout, rules',
    1,
    () => {
      for (const document of documents) parse(document);
    },
  ],
  [
    'readout, tagger too',
    1,
    () => {
      for (const document of documents) parse(document, { tagger });
    },
  ],
  [
    'Intl.Segmenter words',
    1,
    () => {
      for (const { text } of documents) for (const _ of segmenter.segment(text));
    },
  ],
  [
    'compromise names',
    0.1,
    () => {
      for (const { text } of documents.slice(0, documents.length / 10)) {
        const read = compromise(text);
        read.people().json();
        read.places().json();
        read.organizations().json();
      }
    },
  ],
];
const times = new Map<string, number[]>(works.map(([name]) => [name, []]));
const clocks = new Map<string, number[]>(works.map(([name]) => [name, []]));
for (let round = -1; round < Number(values.rounds); round++)
  for (const [name, share, work] of works) {
    const { processor, clock } = seconds(work);
    if (round < 0) continue;
    times.get(name)!.push(processor / share);
    clocks.get(name)!.push(clock / share);
  }

console.log(
  `${documents.length} releases, ${(characters / 1e6).toFixed(1)} M characters, ${values.rounds} rounds, processor time; minimum / median / maximum`,
);
for (const [name, taken] of times) {
  console.log(
    name.padEnd(22),
    'documents a second',
    spread(taken.map((s) => documents.length / s)),
    ' MB a second',
    spread(taken.map((s) => characters / 1e6 / s)),
    ' articles of 4 KB a second',
    spread(taken.map((s) => characters / 4096 / s)),
    ' by the clock',
    spread(clocks.get(name)!.map((s) => characters / 4096 / s)),
  );
}
for (const [ours, spent] of times)
  for (const [peer, taken] of times)
    if (ours.startsWith('readout') && !peer.startsWith('readout'))
      console.log(`time of ${ours} / ${peer}`.padEnd(52), spread(spent.map((s, round) => s / taken[round]!)));
