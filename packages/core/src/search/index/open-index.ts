import type { QueryNode } from '../syntax/query-node.ts';
import { KEY_MARK } from './file-layout.ts';
import { beginsWith } from './front-coding.ts';
import { fuzzyTerms } from './fuzzy-terms.ts';
import type { IndexAnswer, KeyCount, Place, Ranked, SearchIndex, SearchOptions, TermCount } from './index-api.ts';
import { type IndexData, indexData } from './index-data.ts';
import { openFile, type RangeReader } from './index-file.ts';
import { placesIn, wordsFound } from './place-maker.ts';
import { planQuery } from './plan.ts';
import type { Plan } from './plan-parts.ts';
import { sentencesIn } from './sentences-in.ts';
import type { TermEntry } from './term-dictionary.ts';
import { topHits } from './top-hits.ts';
import { termOf } from './word-form.ts';

/** For so many units it is found out together which words they hold. */
const UNITS_AT_ONCE = 1024;

/**
 * Opens an index: nothing is parsed, and what is not asked for is not read. Throws where the bytes are no index, cut short,
 * damaged, or of a newer format.
 */
export function openIndex(source: ArrayBuffer | RangeReader): SearchIndex {
  return searchIndex(indexData(openFile(source)));
}

/** What an open index answers. */
export function searchIndex(data: IndexData): SearchIndex {
  const { file, table, lexicon } = data;
  const { dictionary } = lexicon;
  const { counts } = file.layout;
  // the places of one unit after the other are asked for by one query
  let lastAsked: { query: QueryNode; planned: Plan } | undefined;

  function answerOf(planned: Plan): IndexAnswer {
    let found: Uint32Array | undefined;
    const units = (): Uint32Array => {
      found ??= table.liveOf(planned.match());
      return found;
    };
    return {
      best: (options = {}) => ranked(data, planned, options, units),
      matches: () => units().slice(),
      *places(some = units()): Generator<Place> {
        const { leaves } = planned;
        for (let from = 0; from < some.length; from += UNITS_AT_ONCE) {
          const together = some.subarray(from, from + UNITS_AT_ONCE);
          for (const leaf of leaves) leaf.prepare(together);
          for (const unit of together) yield* placesIn(data, leaves, unit);
        }
      },
      facets: (prefixes) => facetsOf(data, units(), prefixes),
    };
  }
  const answer = (query: QueryNode): IndexAnswer => answerOf(planQuery(data, query));

  function search(query: QueryNode, options?: SearchOptions): Ranked {
    const planned = planQuery(data, query);
    const { total, units } = answerOf(planned).best(options);
    const { leaves, only } = planned;
    const shown = Uint32Array.from(units, ({ unit }) => unit).sort();
    for (const leaf of leaves) leaf.prepare(shown);
    return {
      total,
      hits: units.map(({ unit, score }) => ({
        unit,
        id: table.id(unit),
        score,
        ...wordsFound(data, leaves, unit, only !== undefined),
      })),
    };
  }

  const told = ({ id, units, places }: TermEntry): TermCount => ({ term: dictionary.text(id), units, places });
  /** Terms from a number on that begin so. */
  function* walked(from: number, end: number, prefix: string): Generator<TermCount> {
    for (let id = from; id < end && beginsWith(dictionary.cursorAt(id), prefix); id++) yield told(dictionary.entry(id));
  }
  function terms(prefix: string): Generator<TermCount> {
    const from = Math.max(dictionary.firstWord, dictionary.lowerBound(prefix));
    return walked(from, dictionary.size, prefix);
  }

  return {
    units: counts.units,
    live: counts.live,
    words: counts.words,
    bytes: file.buffer.byteLength,
    id: table.id,
    unitOf(id) {
      const unit = table.byId(id);
      return unit !== undefined && table.isLive(unit) ? unit : undefined;
    },
    wordsOf: table.words.get,
    answer,
    search,
    matches: (query) => answer(query).matches(),
    places(query, unit) {
      if (lastAsked?.query !== query) lastAsked = { query, planned: planQuery(data, query) };
      const { planned } = lastAsked;
      return table.liveOf(planned.match(Uint32Array.of(unit))).length > 0 ? placesIn(data, planned.leaves, unit) : [];
    },
    allPlaces: (query) => answer(query).places(),
    facets: (query, prefixes) => answer(query).facets(prefixes),
    sentencesOf: (unit) => sentencesIn(table.record(unit), table.spans(unit)),
    keysOf: (unit) => table.keysOf(unit).map((key) => dictionary.text(key).slice(KEY_MARK.length)),
    term(text) {
      const entry = dictionary.find(termOf(text));
      return entry && entry.id >= dictionary.firstWord ? told(entry) : undefined;
    },
    terms: (prefix = '') => terms(termOf(prefix)),
    near(text, edits) {
      return [...fuzzyTerms(dictionary, termOf(text), edits)]
        .map(([id, distance]) => ({ distance, found: told(dictionary.entry(id)) }))
        .sort((a, b) => a.distance - b.distance || byUnits(a.found, b.found))
        .map(({ found }) => found);
    },
    *keys(prefix = ''): Generator<KeyCount> {
      const marked = KEY_MARK + prefix;
      for (const { term, units } of walked(dictionary.lowerBound(marked), dictionary.firstWord, marked))
        yield { key: term.slice(KEY_MARK.length), units };
    },
    save() {
      file.touchAll();
      return file.buffer.slice(0);
    },
  };
}

const byUnits = (a: TermCount, b: TermCount): number => b.units - a.units || (a.term < b.term ? -1 : 1);

/** The best units and how many there are. `all` finds them, where the best cannot be told without. */
function ranked(
  data: IndexData,
  plan: Plan,
  { limit = 10, after }: SearchOptions,
  all: () => Uint32Array,
): ReturnType<IndexAnswer['best']> {
  const top = topHits(limit, after);
  const { live, units: size } = data.file.layout.counts;
  const found = live === size ? plan.only?.best?.(top) : undefined;
  if (found !== undefined) return { total: found, units: top.sorted() };
  const units = all();
  if (limit > 0) {
    const scores = new Float64Array(units.length);
    for (const leaf of plan.leaves) leaf.score(units, scores);
    let threshold = top.threshold();
    for (let i = 0; i < units.length; i++) {
      if (scores[i]! < threshold) continue;
      top.offer(units[i]!, scores[i]!);
      threshold = top.threshold();
    }
  }
  return { total: units.length, units: top.sorted() };
}

function facetsOf({ lexicon, table }: IndexData, units: Uint32Array, prefixes: readonly string[]) {
  const { dictionary } = lexicon;
  const counts = new Uint32Array(dictionary.firstWord);
  for (const unit of units) for (const key of table.keysOf(unit)) counts[key]!++;
  const facets: Record<string, KeyCount[]> = {};
  for (const prefix of prefixes) {
    const found: KeyCount[] = [];
    const marked = KEY_MARK + prefix;
    for (let id = dictionary.lowerBound(marked); id < dictionary.firstWord; id++) {
      if (!beginsWith(dictionary.cursorAt(id), marked)) break;
      if (counts[id]! > 0) found.push({ key: dictionary.text(id).slice(KEY_MARK.length), units: counts[id]! });
    }
    facets[prefix] = found.sort((a, b) => b.units - a.units || (a.key < b.key ? -1 : 1));
  }
  return facets;
}
