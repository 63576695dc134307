import { indexWriter } from '../src/search/index/index-writer.ts';
import { openIndex } from '../src/search/index/open-index.ts';
import { idfOf } from '../src/search/index/ranking.ts';
import { parseQuery } from '../src/search/syntax/parse-query.ts';

const SYLLABLES = ['ba', 'de', 'ki', 'lo', 'mu', 'na', 'pe', 'ri'];
const WORDS = Array.from(
  { length: 64 },
  (_, at) => `${SYLLABLES[at & 7]}${SYLLABLES[at >> 3]}${SYLLABLES[(at * 5) & 7]}`,
);

/** Units of words some of which are much more frequent than others, the same each time. */
function* units(): Generator<string> {
  let state = 12;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 8) / 2 ** 24;
  };
  for (let unit = 0; unit < 700; unit++)
    yield Array.from(
      { length: 5 + Math.floor(random() * 60) },
      () => WORDS[Math.floor(random() * random() * random() * WORDS.length)]!,
    ).join(' ');
}

/**
 * A digest of what an index of made-up words answers, scores to the last bit: the same on every machine and in every runtime, until
 * ranking changes.
 */
export async function searchDigest(): Promise<string> {
  const writer = indexWriter();
  let id = 0;
  for (const text of units()) writer.add({ id: `unit-${id++}`, passages: [{ start: 0, text }] });
  const index = openIndex(writer.finish());
  const queries = WORDS.flatMap((word, at) => [
    word,
    `${word} OR ${WORDS[(at + 9) & 63]}`,
    `"${WORDS[0]} ${word}"`,
    `${word.slice(0, 3)}* ${WORDS[at >> 2]}~1`,
  ]);
  const answers = queries.map((text) => index.search(parseQuery(text), { limit: 20 }));
  // where engines differ is one weight in many
  const weights = Array.from({ length: 5000 }, (_, at) => idfOf(1 + at * 19, 100_000));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify([answers, weights])));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
