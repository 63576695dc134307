import { once } from '../../text/once.ts';
import { KEY_MARK } from './assemble.ts';
import { withLive } from './file-layout.ts';
import { beginsWith, keyText } from './front-coding.ts';
import { fuzzyTerms } from './fuzzy-terms.ts';
import type { IndexHit, KeyCount, Place, Ranked, SearchIndex, SearchOptions, TermCount } from './index-api.ts';
import { type IndexData, indexData } from './index-data.ts';
import { openFile, type RangeReader } from './index-file.ts';
import type { Leaf } from './leaf.ts';
import { liveUnits, matchUnits } from './match-units.ts';
import { placesIn, wordsFound } from './place-maker.ts';
import { leavesOf, type Plan, planQuery } from './plan.ts';
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

function searchIndex(data: IndexData): SearchIndex {
  const { file, table, lexicon } = data;
  const { dictionary } = lexicon;
  const { counts } = file.layout;
  const plan = (query: Parameters<typeof planQuery>[1]): Plan => planQuery(data, query);
  // the places of all hits of a page are asked for by one query
  const planForPlaces = once(plan);
  const matching = (one: Plan): Uint32Array => liveUnits(data, matchUnits(data, one));

  function search(query: Parameters<typeof planQuery>[1], options: SearchOptions = {}): Ranked {
    const planned = plan(query);
    const { total, best } = ranked(data, planned, options);
    const leaves = leavesOf(planned);
    const shown = Uint32Array.from(best, ({ unit }) => unit).sort();
    for (const leaf of leaves) leaf.prepare(shown);
    return { total, hits: best.map(({ unit, score }) => explained(data, leaves, unit, score, planned.op === 'leaf')) };
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
    search,
    matches: (query) => matching(plan(query)).slice(),
    places(query, unit) {
      const planned = planForPlaces(query);
      return matchUnits(data, planned, Uint32Array.of(unit)).length > 0 && table.isLive(unit)
        ? placesIn(data, leavesOf(planned), unit)
        : [];
    },
    *allPlaces(query): Generator<Place> {
      const planned = plan(query);
      const leaves = leavesOf(planned);
      const units = matching(planned);
      for (let from = 0; from < units.length; from += UNITS_AT_ONCE) {
        const some = units.subarray(from, from + UNITS_AT_ONCE);
        for (const leaf of leaves) leaf.prepare(some);
        for (const unit of some) yield* placesIn(data, leaves, unit);
      }
    },
    facets: (query, prefixes) => facetsOf(data, matching(plan(query)), prefixes),
    keysOf: (unit) => table.keysOf(unit).map((key) => dictionary.text(key).slice(KEY_MARK.length)),
    term(text) {
      const entry = dictionary.find(termOf(text));
      return entry && entry.id >= dictionary.firstWord
        ? { term: termOf(text), units: entry.units, places: entry.places }
        : undefined;
    },
    terms: (prefix = '') => terms(termOf(prefix)),
    near(text, edits) {
      return fuzzyTerms(dictionary, termOf(text), edits)
        .map(({ id, distance }) => ({ distance, term: dictionary.text(id), ...pick(dictionary.entry(id)) }))
        .sort((a, b) => a.distance - b.distance || b.units - a.units || (a.term < b.term ? -1 : 1))
        .map(({ term, units, places }) => ({ term, units, places }));
    },
    *keys(prefix = ''): Generator<KeyCount> {
      const marked = KEY_MARK + prefix;
      for (const { term, units } of walked(dictionary.lowerBound(marked), dictionary.firstWord, marked))
        yield { key: term.slice(KEY_MARK.length), units };
    },
    without(ids) {
      const live = table.live.slice();
      let count = counts.live;
      for (const id of ids) {
        const unit = table.byId(id);
        if (unit === undefined || (live[unit >> 3]! & (1 << (unit & 7))) === 0) continue;
        live[unit >> 3]! &= ~(1 << (unit & 7));
        count--;
      }
      file.touchAll();
      return openIndex(withLive(file.buffer, file.layout, live, count));
    },
    save() {
      file.touchAll();
      return file.buffer.slice(0);
    },
  };
}

const pick = ({ units, places }: { units: number; places: number }) => ({ units, places });

/** The best units and how many there are. */
function ranked(
  data: IndexData,
  plan: Plan,
  { limit = 10, after }: SearchOptions,
): { total: number; best: { unit: number; score: number }[] } {
  const top = topHits(limit, after);
  const { live, units: size } = data.file.layout.counts;
  const found = plan.op === 'leaf' && live === size ? plan.leaf.best?.(top) : undefined;
  if (found !== undefined) return { total: found, best: top.sorted() };
  const units = liveUnits(data, matchUnits(data, plan));
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
  return { total: units.length, best: top.sorted() };
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
