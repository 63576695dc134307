import { checksum, fourChecksums } from './checksum.ts';

/**
 * The file: a header, sections of bytes one behind the other, sums of its pages at the end. All numbers are little-endian; a
 * section begins at a multiple of eight.
 */
export const sections = [
  /** Front-coded words and keys with their counts (`term-dictionary.ts`), and where each sixteenth begins. */
  'terms',
  'termBlocks',
  /** The numbers of words in the order of their letters from behind. */
  'reversed',
  /** Stems with the numbers of their words. */
  'stems',
  'stemBlocks',
  /** By word the units, and by word and unit the places (`term-encoder.ts`). */
  'postings',
  'positions',
  /** By unit its length in one byte, and what each of the 256 lengths stands for. */
  'lengths',
  'lengthTable',
  /** By unit the exact number of words, and of those in titles. */
  'words',
  'titleWords',
  /** By unit the first and last day. Empty where no unit has any. */
  'days',
  /** By unit its keys, id, passages, sentences and quotations (`unit-record.ts`), and where its record begins. */
  'records',
  'recordStarts',
  /** By unit where each word begins and ends (`word-spans.ts`), and where that list begins. Empty without spans. */
  'spans',
  'spanStarts',
  /** The numbers of units in the order of their ids. */
  'byId',
  /** A bit a unit: not deleted. */
  'live',
] as const;

export type SectionName = (typeof sections)[number];

export const VERSION = 3;
const MAGIC = 0x58446452; // "RdDX"
export const PAGE = 1 << 14;
const FIELDS = ['flags', 'units', 'live', 'terms', 'keys', 'words', 'weighted', 'stems'] as const;
const FIRST_FIELD = 4;
const FIRST_SECTION = FIRST_FIELD + FIELDS.length;
const SUMS_AT = FIRST_SECTION + sections.length * 2;
/** Bytes of the header. */
export const HEADER = (SUMS_AT + 2) * 4;

/** What stands in the header as bits. */
export const FLAGS = { stems: 1, titles: 2, spans: 4, wholes: 8, quotes: 16 } as const;

/** Keys stand in the dictionary before all words. */
export const KEY_MARK = '\0';

export type Counts = Record<(typeof FIELDS)[number], number>;
export interface Layout {
  counts: Counts;
  /** First byte and one past the last. */
  ranges: Record<SectionName, { from: number; to: number }>;
  /** Where the sums of the pages are. */
  sums: number;
  bytes: number;
}

const aligned = (at: number): number => (at + 7) & ~7;
/** Beyond each section some bytes may be looked at. */
const PADDING = 8;
const pagesOf = (from: number, to: number): number => Math.ceil((to - from) / PAGE);

/** Puts sections together, with all sums. */
export function layFile(counts: Counts, contents: Record<SectionName, Uint8Array>): ArrayBuffer {
  let at = HEADER;
  const starts = sections.map((name) => {
    const start = aligned(at);
    at = start + contents[name].length + PADDING;
    return start;
  });
  const sums = aligned(at);
  const buffer = new ArrayBuffer(aligned(sums + pagesOf(HEADER, sums) * 4));
  const bytes = new Uint8Array(buffer);
  const words = new Uint32Array(buffer);
  words[0] = MAGIC;
  words[1] = VERSION;
  words[2] = buffer.byteLength;
  FIELDS.forEach((field, index) => {
    words[FIRST_FIELD + index] = counts[field];
  });
  sections.forEach((name, index) => {
    bytes.set(contents[name], starts[index]!);
    words[FIRST_SECTION + index * 2] = starts[index]!;
    words[FIRST_SECTION + index * 2 + 1] = starts[index]! + contents[name].length;
  });
  words[SUMS_AT] = sums;
  sumPages(words, sums);
  return buffer;
}

/** Works out all sums anew, after bytes of a file changed. */
function sumPages(words: Uint32Array, sums: number): void {
  let from = HEADER;
  let at = sums / 4;
  for (; from + 4 * PAGE <= sums; from += 4 * PAGE, at += 4) fourChecksums(words, from / 4, PAGE / 4, words, at);
  for (; from < sums; from += PAGE) words[at++] = checksum(words, from / 4, Math.min(from + PAGE, sums) / 4);
  words[3] = headerSum(words, sums);
}

function headerSum(words: Uint32Array, sums: number): number {
  const header = checksum(words, 4, HEADER / 4) ^ words[2]!;
  return (header ^ Math.imul(checksum(words, sums / 4, words.length), 0x9e3779b1)) >>> 0;
}

/** Reads the beginning of a file: how long it says it is, and where its sums stand. Throws where it is no index, or a newer one. */
export function readStart(words: Uint32Array, bytes: number): { sums: number } {
  if (bytes < HEADER || words[0] !== MAGIC) throw new Error('This is not a Readout index: it does not begin like one.');
  if (words[1] !== VERSION)
    throw new Error(
      `This index has format ${words[1]}, this Readout reads format ${VERSION}: build the index again, or update Readout.`,
    );
  if (words[2] !== bytes)
    throw new Error(`This index is cut short or has grown: it should have ${words[2]} bytes and has ${bytes}.`);
  const sums = words[SUMS_AT]!;
  if (sums % 8 !== 0 || sums < HEADER || aligned(sums + pagesOf(HEADER, sums) * 4) !== bytes)
    throw damaged('its header');
  return { sums };
}

/** Reads header and sums, which must be there. Throws where they are damaged. */
export function readLayout(words: Uint32Array, sums: number): Layout {
  if (words[3] !== headerSum(words, sums)) throw damaged('its header');
  const counts = Object.fromEntries(FIELDS.map((field, index) => [field, words[FIRST_FIELD + index]!])) as Counts;
  const ranges = Object.fromEntries(
    sections.map((name, index) => [
      name,
      { from: words[FIRST_SECTION + index * 2]!, to: words[FIRST_SECTION + index * 2 + 1]! },
    ]),
  ) as Layout['ranges'];
  return { counts, ranges, sums, bytes: words.length * 4 };
}

/** The error for bytes that are not what was written. */
export const damaged = (what: string): Error =>
  new Error(`This index is damaged (${what} does not match its checksum): copy it again, or build it again.`);

/** A copy of a file with other live units. */
export function withLive(buffer: ArrayBuffer, layout: Layout, live: Uint8Array, count: number): ArrayBuffer {
  const copy = buffer.slice(0);
  new Uint8Array(copy).set(live, layout.ranges.live.from);
  const words = new Uint32Array(copy);
  words[FIRST_FIELD + FIELDS.indexOf('live')] = count;
  sumPages(words, layout.sums);
  return copy;
}
