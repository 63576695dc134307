import { KEY_MARK } from './assemble.ts';
import { beginsWith, keyText } from './front-coding.ts';
import { fuzzyTerms } from './fuzzy-terms.ts';
import type {
  IndexAnswer,
  IndexHit,
  KeyCount,
  Place,
  Ranked,
  SearchIndex,
  SearchOptions,
  TermCount,
} from './index-api.ts';
import { type IndexData, indexData } from './index-data.ts';
import { openFile, type RangeReader } from './index-file.ts';
import type { Leaf } from './leaf.ts';
import { liveUnits, matchUnits } from './match-units.ts';
import { placesIn, wordsFound } from './place-maker.ts';
import { leavesOf, type Plan, planQuery } from './plan.ts';
import { sentencesIn } from './sentences-in.ts';
import { topHits } from './top-hits.ts';
import { termOf } from './vocabulary.ts';

/** For so many units it is found out together which words they hold. */
const UNITS_AT_ONCE = 1024;
/** So many terms are read together. */
const TERMS_AT_ONCE = 512;

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
  const plan = (query: Parameters<typeof planQuery>[1]): Plan => planQuery(data, query);
  // the places of one unit after the other are asked for by one query
  let lastAsked: { query: unknown; planned: Plan } | undefined;
  const matching = (one: Plan): Uint32Array => liveUnits(data, matchUnits(data, one));

  function answer(query: Parameters<typeof planQuery>[1]): IndexAnswer {
    const planned = plan(query);
    let found: Uint32Array | undefined;
    const units = (): Uint32Array => {
      found ??= matching(planned);
      return found;
    };
    return {
      best: (options = {}) => ranked(data, planned, options, units),
      matches: () => units().slice(),
      *places(some = units()): Generator<Place> {
        const leaves = leavesOf(planned);
        for (let from = 0; from < some.length; from += UNITS_AT_ONCE) {
          const together = some.subarray(from, from + UNITS_AT_ONCE);
          for (const leaf of leaves) leaf.prepare(together);
          for (const unit of together) yield* placesIn(data, leaves, unit);
        }
      },
      facets: (prefixes) => facetsOf(data, units(), prefixes),
    };
  }

  function search(query: Parameters<typeof planQuery>[1], options: SearchOptions = {}): Ranked {
    const planned = plan(query);
    const { total, units } = ranked(data, planned, options, () => matching(planned));
    const leaves = leavesOf(planned);
    const shown = Uint32Array.from(units, ({ unit }) => unit).sort();
    for (const leaf of leaves) leaf.prepare(shown);
    return { total, hits: units.map(({ unit, score }) => explained(data, leaves, unit, score, planned.op === 'leaf')) };
  }

  /** Terms from a number on that begin so, some at a time: a walk is faster than asking for each. */
  function* walked(from: number, end: number, prefix: string): Generator<TermCount> {
    for (let next = from; next < end; ) {
      const some: TermCount[] = [];
      dictionary.walk(next, ({ cursor, entry: { id, units, places } }) => {
        if (id >= end || !beginsWith(cursor, prefix)) {
          next = end;
          return false;
        }
        some.push({ term: keyText(cursor), units, places });
        next = id + 1;
        return some.length < TERMS_AT_ONCE;
      });
      yield* some;
    }
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
      if (lastAsked?.query !== query) lastAsked = { query, planned: plan(query) };
      const { planned } = lastAsked;
      return matchUnits(data, planned, Uint32Array.of(unit)).length > 0 && table.isLive(unit)
        ? placesIn(data, leavesOf(planned), unit)
        : [];
    },
    allPlaces: (query) => answer(query).places(),
    facets: (query, prefixes) => answer(query).facets(prefixes),
    sentencesOf: (unit) => sentencesIn(table.record(unit), table.spans(unit)),
    keysOf: (unit) => table.keysOf(unit).map((key) => dictionary.text(key).slice(KEY_MARK.length)),
    term(text) {
      const term = termOf(text);
      const entry = dictionary.find(term);
      return entry && entry.id >= dictionary.firstWord ? { term, ...pick(entry) } : undefined;
    },
    terms: (prefix = '') => terms(termOf(prefix)),
    near(text, edits) {
      return fuzzyTerms(dictionary, termOf(text), edits)
        .map(({ id, distance }) => ({ distance, found: { term: dictionary.text(id), ...pick(dictionary.entry(id)) } }))
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
const pick = ({ units, places }: { units: number; places: number }) => ({ units, places });

/** The best units and how many there are. `all` finds them, where the best cannot be told without. */
function ranked(
  data: IndexData,
  plan: Plan,
  { limit = 10, after }: SearchOptions,
  all: () => Uint32Array,
): ReturnType<IndexAnswer['best']> {
  const top = topHits(limit, after);
  const { live, units: size } = data.file.layout.counts;
  const found = plan.op === 'leaf' && live === size ? plan.leaf.best?.(top) : undefined;
  if (found !== undefined) return { total: found, units: top.sorted() };
  const units = all();
  if (limit > 0) {
    const scores = new Float64Array(units.length);
    for (const leaf of leavesOf(plan)) leaf.score(units, scores);
    let threshold = top.threshold();
    for (let i = 0; i < units.length; i++) {
      if (scores[i]! < threshold) continue;
      top.offer(units[i]!, scores[i]!);
      threshold = top.threshold();
    }
  }
  return { total: units.length, units: top.sorted() };
}

const explained = (
  data: IndexData,
  leaves: readonly Leaf[],
  unit: number,
  score: number,
  alone: boolean,
): IndexHit => ({
  unit,
  id: data.table.id(unit),
  score,
  ...wordsFound(data, leaves, unit, alone),
});

function facetsOf({ lexicon, table }: IndexData, units: Uint32Array, prefixes: readonly string[]) {
  const { dictionary } = lexicon;
  const counts = new Uint32Array(dictionary.firstWord);
  for (const unit of units) for (const key of table.keysOf(unit)) counts[key]!++;
  const facets: Record<string, KeyCount[]> = {};
  for (const prefix of prefixes) {
    const found: KeyCount[] = [];
    dictionary.walk(dictionary.lowerBound(KEY_MARK + prefix), ({ cursor, entry: { id } }) => {
      if (id >= dictionary.firstWord || !beginsWith(cursor, KEY_MARK + prefix)) return false;
      if (counts[id]! > 0) found.push({ key: keyText(cursor).slice(KEY_MARK.length), units: counts[id]! });
      return true;
    });
    facets[prefix] = found.sort((a, b) => b.units - a.units || (a.key < b.key ? -1 : 1));
  }
  return facets;
}
