/**
 * Opens an index with little memory and asks it something: what `bench-search.ts` starts with `--max-old-space-size=64`.
 *
 *   node small-heap.ts INDEX-FILE WORD
 */
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { openIndex } from '../../packages/core/src/search/index/open-index.ts';
import type { QueryNode } from '../../packages/core/src/search/syntax/query-node.ts';

const [file, text] = process.argv.slice(2);
if (!file || !text) throw new Error('Give an index file and a word.');
const words = text.split(' ');
const word = (one: string): QueryNode & { type: 'word' } => ({ type: 'word', text: one, exact: true });
const query: QueryNode = { type: 'phrase', words: words.map(word), slop: 0 };

const handle = openSync(file, 'r');
let read = 0;
const lazy = {
  bytes: fstatSync(handle).size,
  read(from: number, to: number) {
    const bytes = new Uint8Array(to - from);
    read += readSync(handle, bytes, 0, to - from, from);
    return bytes;
  },
};
const lazyStart = performance.now();
const lazyTotal = openIndex(lazy).search(query).total;
const lazyTook = performance.now() - lazyStart;
closeSync(handle);

const { buffer } = readFileSync(file);
const start = performance.now();
const index = openIndex(buffer as ArrayBuffer);
const { total } = index.search(query);
const took = performance.now() - start;
for (const one of words) index.search(word(one));
index.search({ type: 'prefix', text: words[0]!.slice(0, 3) });
globalThis.gc?.();
const { heapUsed, arrayBuffers } = process.memoryUsage();
console.log(
  JSON.stringify({ total, took, lazyTotal, lazyTook, read, heap: heapUsed, buffers: arrayBuffers, file: lazy.bytes }),
);
