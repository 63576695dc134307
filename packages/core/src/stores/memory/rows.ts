import type { Criteria } from '../../query/criteria.ts';
import { filterValues } from '../../query/matches.ts';
import { compareKeys, type Order, sortKey } from '../../query/order.ts';
import type { Keyed } from '../../query/page-of.ts';
import { type Properties, propertiesOf } from '../../query/properties.ts';
import type { Records } from '../../query/records.ts';
import type { ChoiceKey } from '../../query/resolve-values.ts';
import type { Corpus } from '../../schema/corpus.ts';
import type { RecordKind, RecordOf } from '../../schema/kinds.ts';

/** A record with what can be asked of it. */
export interface Row<K extends RecordKind> {
  record: RecordOf<K>;
  properties: Properties;
}

/** The records of one kind, in the orders asked for so far. */
export interface Rows<K extends RecordKind> {
  all: readonly Row<K>[];
  /** In an order those that may be let through: few where a filter names somebody or something. */
  candidates(order: Order, criteria: Criteria): readonly Keyed<Row<K>>[];
}

/** Keys that pick few records out of many, the one that picks fewest first. */
const selective = ['encounter', 'speaker', 'to', 'who', 'document', 'about', 'where'] as const;

export function rowsOf<K extends RecordKind>(kind: K, corpus: Corpus, records: Records): Rows<K> {
  const all = recordsOfKind(corpus, kind).map((record) => ({
    record,
    properties: propertiesOf(kind, record, records),
  }));
  const orders = new Map<Order, readonly Keyed<Row<K>>[]>();
  const indexes = new Map<string, ReadonlyMap<string, readonly number[]>>();

  const ordered = (order: Order): readonly Keyed<Row<K>>[] => {
    const found =
      orders.get(order) ??
      all
        .map((row) => ({ item: row, key: sortKey(order, row.properties, records) }))
        .sort((a, b) => compareKeys(a.key, b.key));
    orders.set(order, found);
    return found;
  };

  /** Where in an order the records with each value of a key stand. */
  const places = (order: Order, key: ChoiceKey): ReadonlyMap<string, readonly number[]> => {
    const name = `${order} ${key}`;
    const known = indexes.get(name);
    if (known) return known;
    const found = new Map<string, number[]>();
    ordered(order).forEach(({ item }, at) => {
      for (const value of new Set(filterValues(key, item.properties, records))) {
        const list = found.get(value);
        if (list) list.push(at);
        else found.set(value, [at]);
      }
    });
    indexes.set(name, found);
    return found;
  };

  return {
    all,
    candidates(order, { choices }) {
      const sorted = ordered(order);
      const key = selective.find((one) => choices[one] && choices[one].any.size > 0);
      if (!key) return sorted;
      const byValue = places(order, key);
      const found = new Set([...choices[key]!.any].flatMap((value) => byValue.get(value) ?? []));
      return [...found].sort((a, b) => a - b).map((at) => sorted[at]!);
    },
  };
}

function recordsOfKind<K extends RecordKind>(corpus: Corpus, kind: K): RecordOf<K>[] {
  const found = ((): readonly unknown[] => {
    if (kind === 'document') return corpus.documents.map(({ document }) => document);
    if (kind === 'entity') return corpus.entities;
    if (kind === 'encounter') return corpus.encounters;
    if (kind === 'reprise') return corpus.reprises;
    return corpus.documents.flatMap(({ annotations }) => annotations.filter((annotation) => annotation.kind === kind));
  })();
  return found as RecordOf<K>[];
}
