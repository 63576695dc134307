import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A document that is searched. */
export interface BenchDocument {
  id: string;
  text: string;
}

/** The press releases of the benchmark data, whole. */
export function pressReleases(folder: string): BenchDocument[] {
  const file = join(folder, 'press/press-2021-2022.jsonl.gz');
  return gunzipSync(readFileSync(file))
    .toString()
    .trim()
    .split('\n')
    .map((line) => {
      const { id, text } = JSON.parse(line);
      return { id, text };
    });
}

/** Numbers from 0 to 1 that are the same each time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SYLLABLES = 'ba de ki lo mu na pe ri so tu va ze cha dro fel gan hir jov kra lem'.split(' ');
/** As many made-up names as a large corpus has of its own. */
const NAMES = 40_000;

/** A name of three or four syllables, by number. */
function name(number: number): string {
  let rest = number;
  let made = '';
  for (let syllable = 0; syllable < (number % 3 === 0 ? 4 : 3); syllable++) {
    made += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length) + number;
  }
  return made[0]!.toUpperCase() + made.slice(1);
}

/** So many documents of about 1 KB: sentences of the releases, mixed, with one capitalised word in eight renamed. */
export function mixed(releases: readonly BenchDocument[], count: number): BenchDocument[] {
  const sentences = releases.flatMap(({ text }) =>
    text.split(/(?<=[.!?])\s+|\n+/).filter((one) => one.length > 20 && one.length < 600),
  );
  const random = seeded(7);
  return Array.from({ length: count }, (_, index) => {
    const parts: string[] = [];
    for (let length = 0; length < 950; ) {
      const sentence = sentences[Math.floor(random() * sentences.length)]!;
      parts.push(
        sentence.replace(/(?<=\w )[A-Z]\w+/g, (word) =>
          random() < 1 / 8 ? name(Math.floor(random() ** 3 * NAMES)) : word,
        ),
      );
      length += sentence.length + 1;
    }
    return { id: `doc-${String(index).padStart(6, '0')}`, text: parts.join(' ') };
  });
}
