/**
 * How long questions about words take over the shipped articles many times over (each copy under a name of its own).
 *
 *   npm run bench:words -- [copies] [rounds]
 *
 * Each question is asked of several words in turn, so that nothing found for one answers the next.
 */
import {
  collocations,
  concordance,
  frequencies,
  keyness,
  memoryStore,
  network,
  type Store,
  similar,
  trends,
} from '@readout/core';
import { loadCorpus } from '@readout/core/corpus';

const copies = Number(process.argv[2] ?? 200);
const rounds = Number(process.argv[3] ?? 15);
const corpus = await loadCorpus();

type Annotated = (typeof corpus.documents)[number];
const copy = (document: Annotated, number: number): Annotated =>
  JSON.parse(
    JSON.stringify(document).replaceAll(document.document.id, `${document.document.id}-${number}`),
  ) as Annotated;
const times = (copies: number): Store => {
  const documents = Array.from({ length: copies }, (_, number) => corpus.documents.map((one) => copy(one, number)));
  return memoryStore({ ...corpus, sha256: '', documents: documents.flat(), encounters: [], reprises: [] });
};
const store = times(copies);
const words = ['russia', 'blinken', 'lavrov', 'said', 'minister', 'state', 'ukraine', 'foreign'];
const turn = (round: number, of = words): string => of[round % of.length]!;

async function time(name: string, ask: (store: Store, round: number) => Promise<{ note?: string }>): Promise<void> {
  const times: number[] = [];
  let last = '';
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const { note = '' } = await ask(store, round);
    times.push(performance.now() - start);
    last = note;
  }
  const [first] = times;
  times.sort((a, b) => a - b);
  const at = (share: number): string => times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(1);
  console.log(
    `${name.padEnd(44)} first ${first!.toFixed(1).padStart(7)}  min ${at(0).padStart(6)}  median ${at(0.5).padStart(6)}  max ${at(1).padStart(6)} ms  ${last}`,
  );
}

const { tokens, documents } = await store.terms({}, { most: 0 });
console.log(`${documents} documents, ${tokens.toLocaleString('en')} words, ${rounds} rounds\n`);

const beginnings = ['a*', 's*', 'c*', 'm*'];
await time('search of many forms, with facets', async (one, round) => {
  const { total } = await one.search(turn(round, beginnings), { include: 'facets' });
  return { note: `${total} hits` };
});
await time('documents by many forms', async (one, round) => {
  const { total } = await one.find('document', { q: turn(round, beginnings) });
  return { note: `${total} documents` };
});

/** Each of these stands about a thousand times in so many copies. */
const THOUSAND = 70;
const often = ['ukraine', 'russia', 'russian', 'meeting'];
const small = times(THOUSAND);
await time('concordance, 1,000 lines in order, with text', async (_, round) => {
  const options = { sort: ['r1', 'l1'], unit: 'words', window: 8 } as const;
  const { items, total } = await concordance(small, turn(round, often), { limit: 1000 }, options);
  return { note: `${items.length} of ${total} lines, ${THOUSAND * corpus.documents.length} documents` };
});
await time('frequencies with dispersion', async (one) => ({ note: `${(await frequencies(one)).types} types` }));
await time('frequencies of one speaker', async (one) => {
  await frequencies(one, { speaker: 'lavrov' });
  return {};
});
await time('pairs of words', async (one) => ({ note: `${(await frequencies(one, {}, { n: 2 })).types} pairs` }));
await time('collocations', async (one, round) => ({ note: `${(await collocations(one, turn(round))).nodes} places` }));
await time('keyness of two speakers', async (one) => {
  await keyness(one, { speaker: 'lavrov' }, { speaker: 'blinken' });
  return {};
});
await time('trends', async (one, round) => ({ note: `${(await trends(one, turn(round))).total} places` }));
await time('similar documents', async (one, round) => {
  await similar(one, `${corpus.documents[0]!.document.id}-${round % copies}`);
  return {};
});
await time('network', async (one) => ({ note: `${(await network(one)).total.ties} ties` }));
