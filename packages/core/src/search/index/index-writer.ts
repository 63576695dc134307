import { assemble, NO_DAY } from './assemble.ts';
import { growingList } from './growing-list.ts';
import type { IndexWriter, Unit, UnitPassage, WriterOptions } from './index-api.ts';
import { inOrder, keyCollector } from './key-collector.ts';
import { postingRuns } from './posting-runs.ts';
import { scannedWords, scanWords } from './scan-words.ts';
import { termRows } from './term-rows.ts';
import { BETWEEN_PASSAGES, putRecord, type UnitRecord } from './unit-record.ts';
import { isHyphen, LONGEST_WORD, MOST_PARTS, NO_TERM, vocabulary } from './vocabulary.ts';
import { putSpans } from './word-spans.ts';

/**
 * Makes an index of units that come one at a time. Beside the result it holds the words of some units and each list in short
 * form, never the texts.
 */
export function indexWriter({ stems = true, wholes = true, spans = true }: WriterOptions = {}): IndexWriter {
  const words = vocabulary();
  const runs = postingRuns(() => words.terms.length);
  const scanned = scannedWords();
  const ids: string[] = [];
  const lengths: number[] = [];
  const titleLengths: number[] = [];
  const days: number[] = [];
  const records = growingList();
  const wordSpans = growingList();
  const keys = keyCollector();
  let dated = false;

  function addPassage({ text, start, title = false }: UnitPassage, unit: Unit, record: UnitRecord): number {
    scanWords(text, scanned);
    const { count, starts, ends } = scanned;
    if (count === 0) return 0;
    if (record.passages.length > 0) for (let i = 0; i < BETWEEN_PASSAGES; i++) runs.word(NO_TERM, false);
    const first = runs.position();
    let hyphened = 0;
    for (let word = 0; word < count; word++) {
      const from = starts[word]!;
      runs.word(words.wordAt(text, from, ends[word]!), title);
      if (!wholes || word === 0) continue;
      const joins = from - ends[word - 1]! === 1 && isHyphen(text.charCodeAt(from - 1));
      if (joins) hyphened++;
      if (hyphened > 0 && (!joins || word + 1 === count)) {
        const last = joins ? word : word - 1;
        addWhole(text, last - hyphened, last, first, title);
        hyphened = 0;
      }
    }
    record.passages.push({ first, words: count, start, title });
    if (spans) putSpans(wordSpans.sink, scanned);
    if (!title) mark(unit, start, first, record);
    return count;
  }

  function addWhole(text: string, from: number, last: number, first: number, title: boolean): void {
    if (last - from >= MOST_PARTS) return;
    const parts: string[] = [];
    for (let word = from; word <= last; word++)
      parts.push(words.terms[words.wordAt(text, scanned.starts[word]!, scanned.ends[word]!)]!);
    const whole = parts.join('-');
    if (whole.length <= LONGEST_WORD) runs.whole(words.number(whole), title, first + from);
  }

  /** Notes which of the words just read begin a sentence, and which are quoted. */
  function mark({ sentences = [], quotes = [] }: Unit, start: number, first: number, record: UnitRecord): void {
    const { count, starts, ends } = scanned;
    const from = start + starts[0]!;
    const to = start + ends[count - 1]!;
    let word = 0;
    const wordFrom = (offset: number): number => {
      while (word < count && start + starts[word]! < offset) word++;
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
      while (word < count && start + ends[word]! <= quote.end) word++;
      if (word > begin) record.quotes.push({ from: first + begin, to: first + word });
    }
  }

  return {
    add(unit) {
      const record: UnitRecord = { id: unit.id, passages: [], sentences: [], quotes: [] };
      runs.unit();
      records.next();
      wordSpans.next();
      let length = 0;
      let titleLength = 0;
      for (const passage of unit.passages) {
        const count = addPassage(passage, unit, record);
        length += count;
        if (passage.title) titleLength += count;
      }
      putRecord(records.sink, record);
      keys.add(unit.keys ?? []);
      ids.push(unit.id);
      lengths.push(length);
      titleLengths.push(titleLength);
      days.push(unit.days?.first ?? NO_DAY.first, unit.days?.last ?? NO_DAY.last);
      if (unit.days) dated = true;
    },
    finish() {
      const order = inOrder(words.terms);
      const rows = termRows();
      return assemble({
        stems,
        wholes,
        ids,
        words: lengths,
        titleWords: titleLengths,
        days: Int32Array.from(dated ? days : []),
        ...keys.finish(),
        recordOf: records.of,
        spansOf: spans ? wordSpans.of : undefined,
        terms: {
          terms: Array.from(order, (number) => words.terms[number]!),
          rows(index) {
            runs.gather(order[index]!, rows);
            return rows;
          },
        },
      });
    },
  };
}

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
