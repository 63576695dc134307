import type { Vocabulary } from '../../query/criteria.ts';
import { type Directory, directory } from '../../query/directory.ts';
import { compareKeys, type Order, sortKey } from '../../query/order.ts';
import type { Keyed } from '../../query/page-of.ts';
import { type Properties, propertiesOf } from '../../query/properties.ts';
import { type Records, recordsOf } from '../../query/records.ts';
import type { Corpus } from '../../schema/corpus.ts';
import type { RecordKind, RecordOf } from '../../schema/kinds.ts';
import { type TextIndex, textIndex } from '../../search/text-index.ts';
import { fold } from '../../text/fold.ts';
import { once } from '../../text/once.ts';

/** A record with what can be asked of it. */
export interface Row<K extends RecordKind> {
  record: RecordOf<K>;
  properties: Properties;
}

/** A corpus with its indexes, each made on first use. */
export interface Holding {
  corpus: Corpus;
  records: Records;
  directory: Directory;
  vocabulary: Vocabulary;
  words(): TextIndex;
  rows<K extends RecordKind>(kind: K): readonly Row<K>[];
  /** All records of a kind in an order, worked out once. */
  ordered<K extends RecordKind>(kind: K, order: Order): readonly Keyed<Row<K>>[];
  byId<K extends RecordKind>(kind: K, id: string): RecordOf<K> | undefined;
}

const entitiesOf = once(({ entities }: Corpus) => new Map(entities.map((entity) => [entity.id, entity])));
const reprisesOf = once(({ reprises }: Corpus) => new Map(reprises.map((reprise) => [reprise.id, reprise])));
const wordsOf = once(({ corpus, passages }: Records) =>
  textIndex(corpus.documents.map(({ document: { id } }) => ({ id, passages: passages(id) }))),
);

const unnamedOf = once(({ documents }: Corpus) => {
  const names = new Set<string>();
  for (const { annotations } of documents)
    for (const { who } of annotations)
      for (const { entity, name } of who) if (entity === undefined) names.add(fold(name));
  return names;
});

export function holdingOf(corpus: Corpus): Holding {
  const records = recordsOf(corpus);
  const rows = new Map<RecordKind, readonly unknown[]>();
  const orders = new Map<string, readonly Keyed<unknown>[]>();
  const rowsOf = <K extends RecordKind>(kind: K): readonly Row<K>[] => {
    const found =
      rows.get(kind) ??
      all(corpus, kind).map((record) => ({ record, properties: propertiesOf(kind, record, records) }));
    rows.set(kind, found);
    return found as readonly Row<K>[];
  };
  const names = directory(corpus.entities, topicsOf(corpus));
  return {
    corpus,
    records,
    directory: names,
    vocabulary: {
      directory: names,
      documents: corpus.documents.map(({ document }) => document.id),
      encounters: corpus.encounters.map(({ id }) => id),
      unnamed: () => unnamedOf(corpus),
      publishers: [...new Set(corpus.documents.flatMap(({ document }) => document.source.publisher ?? []))],
    },
    words: () => wordsOf(records),
    rows: rowsOf,
    ordered: <K extends RecordKind>(kind: K, order: Order) => {
      const key = `${kind} ${order}`;
      const found =
        orders.get(key) ??
        rowsOf(kind)
          .map((row) => ({ item: row, key: sortKey(order, row.properties, records) }))
          .sort((a, b) => compareKeys(a.key, b.key));
      orders.set(key, found);
      return found as readonly Keyed<Row<K>>[];
    },
    byId: <K extends RecordKind>(kind: K, id: string) => {
      const found = ((): unknown => {
        if (kind === 'document') return records.document(id)?.document;
        if (kind === 'encounter') return records.encounter(id);
        if (kind === 'entity') return entitiesOf(corpus).get(id);
        if (kind === 'reprise') return reprisesOf(corpus).get(id);
        const annotation = records.annotation(id);
        return annotation?.kind === kind ? annotation : undefined;
      })();
      return found as RecordOf<K> | undefined;
    },
  };
}

function all<K extends RecordKind>(corpus: Corpus, kind: K): RecordOf<K>[] {
  const found = ((): readonly unknown[] => {
    if (kind === 'document') return corpus.documents.map(({ document }) => document);
    if (kind === 'entity') return corpus.entities;
    if (kind === 'encounter') return corpus.encounters;
    if (kind === 'reprise') return corpus.reprises;
    return corpus.documents.flatMap(({ annotations }) => annotations.filter((annotation) => annotation.kind === kind));
  })();
  return found as RecordOf<K>[];
}

function topicsOf(corpus: Corpus): Set<string> {
  const topics = new Set<string>();
  for (const { annotations } of corpus.documents)
    for (const annotation of annotations) {
      if (annotation.kind === 'topic') topics.add(annotation.topic);
      for (const id of annotation.about) if (id.startsWith('topic/')) topics.add(id);
    }
  return topics;
}
