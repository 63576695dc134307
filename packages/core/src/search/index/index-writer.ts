import { assemble, NO_DAY } from './assemble.ts';
import { growingList } from './growing-list.ts';
import type { IndexWriter, Unit, UnitPassage, WriterOptions } from './index-api.ts';
import { keyCollector } from './key-collector.ts';
import { addPlace, addPlaces, placeCollector, placeList } from './place-lists.ts';
import { rowReader } from './row-reader.ts';
import { scannedWords, scanWords } from './scan-words.ts';
import { sortedOrder } from './sorted-order.ts';
import { BETWEEN_PASSAGES, putRecord, type RecordedPassage, type UnitRecord } from './unit-record.ts';
import { numberOf, numberWords, vocabulary } from './vocabulary.ts';
import { isHyphen, LONGEST_WORD, MOST_PARTS } from './word-form.ts';
import { putSpans } from './word-spans.ts';

/**
 * Makes an index of units that come one at a time. Beside the result it holds the words of some units and each list in short
 * form, never the texts.
 */
export function indexWriter({ stems = true, wholes = true, spans = true }: WriterOptions = {}): IndexWriter {
  const words = vocabulary();
  const places = placeCollector();
  const scanned = scannedWords();
  let terms = new Uint32Array(1024);
  const ids: string[] = [];
  const lengths: number[] = [];
  const titleLengths: number[] = [];
  /** One past the last position in titles. */
  const titleEnds: number[] = [];
  const days: number[] = [];
  const records = growingList();
  const wordSpans = growingList();
  const keys = keyCollector();
  let all = 0;
  let titled = false;
  let dated = false;
  let quoted = false;

  function addPassage({ text, start, title = false }: UnitPassage, unit: Unit, record: UnitRecord): number {
    scanWords(text, scanned);
    const { count } = scanned;
    if (count === 0) return 0;
    const before = record.passages.at(-1);
    const first = before ? endOf(before) + BETWEEN_PASSAGES : 0;
    const number = ids.length;
    if (count > terms.length) terms = new Uint32Array(count * 2);
    numberWords(words, text, scanned, terms);
    addPlaces(places, words.terms.length, terms, count, number, first);
    if (wholes) addWholes(text, number, first);
    record.passages.push({ first, words: count, start, title });
    if (spans) putSpans(wordSpans.sink, scanned);
    if (!title && (unit.sentences || unit.quotes)) mark(unit, start, first, record);
    return count;
  }

  /** Finds the words with hyphens between. */
  function addWholes(text: string, unit: number, first: number): void {
    const { count, bounds } = scanned;
    let hyphened = 0;
    for (let word = 1; word <= count; word++) {
      const end = bounds[word * 2 - 1]!;
      if (word < count && bounds[word * 2]! - end === 1 && isHyphen(text.charCodeAt(end))) hyphened++;
      else if (hyphened > 0) {
        addWhole(word - 1 - hyphened, word - 1, unit, first);
        hyphened = 0;
      }
    }
  }

  function addWhole(from: number, last: number, unit: number, first: number): void {
    if (last - from >= MOST_PARTS) return;
    const whole = Array.from(terms.subarray(from, last + 1), (term) => words.terms[term]!).join('-');
    if (whole.length > LONGEST_WORD) return;
    const term = numberOf(words, whole);
    addPlace(places, words.terms.length, term, unit, first + from);
  }

  /** Notes which of the words just read begin a sentence, and which are quoted. */
  function mark({ sentences = [], quotes = [] }: Unit, start: number, first: number, record: UnitRecord): void {
    const { count, bounds } = scanned;
    const from = start + bounds[0]!;
    const to = start + bounds[count * 2 - 1]!;
    let word = 0;
    const wordFrom = (offset: number): number => {
      while (word < count && start + bounds[word * 2]! < offset) word++;
      return word;
    };
    for (let at = atLeast(sentences, from); at < sentences.length && sentences[at]! < to; at++) {
      const position = first + wordFrom(sentences[at]!);
      if (record.sentences.at(-1) !== position) record.sentences.push(position);
    }
    word = 0;
    for (const quote of quotes) {
      if (quote.end <= from || quote.start >= to) continue;
      const begin = wordFrom(quote.start);
      while (word < count && start + bounds[word * 2 + 1]! <= quote.end) word++;
      if (word > begin) record.quotes.push({ from: first + begin, to: first + word });
    }
  }

  return {
    add(unit) {
      const record: UnitRecord = { id: unit.id, passages: [], sentences: [], quotes: [] };
      records.next();
      wordSpans.next();
      let length = 0;
      let titleLength = 0;
      for (const passage of titlesFirst(unit.passages)) {
        const count = addPassage(passage, unit, record);
        length += count;
        if (passage.title) titleLength += count;
      }
      putRecord(records.sink, record);
      titleEnds.push(titleLength === 0 ? 0 : endOf(lastTitle(record.passages)));
      if (titleLength > 0) titled = true;
      if (record.quotes.length > 0) quoted = true;
      keys.add(unit.keys ?? []);
      all += length;
      if (all > MOST_WORDS)
        throw new Error('An index takes no more than two thousand million words: make several of the units.');
      ids.push(unit.id);
      lengths.push(length);
      titleLengths.push(titleLength);
      days.push(unit.days?.first ?? NO_DAY.first, unit.days?.last ?? NO_DAY.last);
      if (unit.days) dated = true;
    },
    finish() {
      const { terms } = words;
      const order = sortedOrder(terms).subarray(1);
      const list = placeList(places, terms.length);
      const reader = rowReader(list, titled ? Uint32Array.from(titleEnds) : undefined);
      return assemble({
        stems,
        wholes,
        quoted,
        ids,
        words: lengths,
        titleWords: titleLengths,
        days: Int32Array.from(dated ? days : []),
        ...keys.finish(),
        putRecord: records.put,
        putSpans: spans ? wordSpans.put : undefined,
        terms: {
          terms: Array.from(order, (term) => terms[term]!),
          open(index) {
            list.open(order[index]!);
            reader.begin();
          },
          next: reader.next,
        },
      });
    },
  };
}

const MOST_WORDS = 2 ** 31 - 1;

/** One past the last position of a passage; 0 where there is none. */
const endOf = (passage: RecordedPassage | undefined): number => (passage ? passage.first + passage.words : 0);

const lastTitle = (passages: readonly RecordedPassage[]) => passages.findLast(({ title }) => title);

/** The titles are numbered before the text. */
const titlesFirst = (passages: readonly UnitPassage[]): readonly UnitPassage[] =>
  passages.some(({ title }) => title)
    ? [...passages].sort((a, b) => Number(b.title ?? 0) - Number(a.title ?? 0))
    : passages;

/** The index of the first number that is not below. */
function atLeast(sorted: readonly number[], number: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
