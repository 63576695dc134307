/**
 * How long Orama takes from its saved text to the first answer, and what heap it needs: what `bench-search.ts` starts in a process
 * of its own, since it is slow to build and may run out of memory.
 *
 *   node --expose-gc --max-old-space-size=8192 orama.ts DATA DOCUMENTS
 */
import { create, insertMultiple, load, save, search } from '@orama/orama';
import { mixed, pressReleases } from './corpus.ts';

const [data, documents] = process.argv.slice(2);
if (!data || !documents) throw new Error('Give the folder of the benchmark data and a number of documents.');
const releases = pressReleases(data);
const schema = { text: 'string' } as const;

/** The saved index, as the text of its parts: as a whole it may be longer than a string can be. */
async function saved(): Promise<[name: string, json: string][]> {
  const built = create({ schema });
  const texts = (Number(documents) <= releases.length ? releases : mixed(releases, Number(documents))).map(
    ({ text }) => ({ text }),
  );
  await insertMultiple(built, texts, 500);
  return Object.entries(save(built)).map(([name, part]) => [name, JSON.stringify(part)]);
}

const heap = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

const start = performance.now();
const parts = await saved();
const built = performance.now() - start;
const before = heap();
const opening = performance.now();
const opened = create({ schema });
load(opened, Object.fromEntries(parts.map(([name, json]) => [name, JSON.parse(json)])) as Parameters<typeof load>[1]);
const { count } = await search(opened, { term: 'sanctions' });
const took = performance.now() - opening;
console.log(JSON.stringify({ took, built, found: count, heap: heap() - before }));
// what was opened is kept until its heap is counted
if (opened.schema === undefined) throw new Error('Orama opened nothing.');
