import { type Directory, directory } from '../../query/directory.ts';
import { type Records, recordsOf } from '../../query/records.ts';
import type { Vocabulary } from '../../query/resolve-values.ts';
import type { Corpus } from '../../schema/corpus.ts';
import type { RecordKind, RecordOf } from '../../schema/kinds.ts';
import type { SearchIndex } from '../../search/index/index-api.ts';
import { fold } from '../../text/fold.ts';
import { once } from '../../text/once.ts';
import { indexOf } from './index-of.ts';
import { type Rows, rowsOf } from './rows.ts';

/** A corpus with its indexes, each made on first use. */
export interface Holding {
  corpus: Corpus;
  records: Records;
  directory: Directory;
  vocabulary: Vocabulary;
  /** The words of all records of a kind, in place: unit `n` is row `n`. */
  index(kind: RecordKind): SearchIndex;
  rows<K extends RecordKind>(kind: K): Rows<K>;
  byId<K extends RecordKind>(kind: K, id: string): RecordOf<K> | undefined;
}

const entitiesOf = once(({ entities }: Corpus) => new Map(entities.map((entity) => [entity.id, entity])));
const reprisesOf = once(({ reprises }: Corpus) => new Map(reprises.map((reprise) => [reprise.id, reprise])));
const unnamedOf = once(({ documents }: Corpus) => {
  const names = new Set<string>();
  for (const { annotations } of documents)
    for (const { who } of annotations)
      for (const { entity, name } of who) if (entity === undefined) names.add(fold(name));
  return names;
});

/** Takes hold of a corpus. `made` gives the bytes of an index that was made before, where there is one. */
export function holdingOf(
  corpus: Corpus,
  made: (kind: RecordKind) => ArrayBuffer | undefined = () => undefined,
): Holding {
  const records = recordsOf(corpus);
  const names = directory(corpus.entities, topicsOf(corpus));
  const rows = new Map<RecordKind, unknown>();
  const indexes = new Map<RecordKind, SearchIndex>();
  const ofKind = <K extends RecordKind>(kind: K): Rows<K> => {
    const found = (rows.get(kind) as Rows<K> | undefined) ?? rowsOf(kind, corpus, records);
    rows.set(kind, found);
    return found;
  };
  return {
    corpus,
    records,
    directory: names,
    vocabulary: {
      directory: names,
      documents: corpus.documents.map(({ document }) => document.id),
      encounters: corpus.encounters.map(({ id }) => id),
      publishers: [...new Set(corpus.documents.flatMap(({ document }) => document.source.publisher ?? []))],
      unnamed: () => unnamedOf(corpus),
    },
    rows: ofKind,
    index: (kind) => {
      const found = indexes.get(kind) ?? indexOf(ofKind(kind).all, records, () => made(kind));
      indexes.set(kind, found);
      return found;
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

function topicsOf(corpus: Corpus): Set<string> {
  const topics = new Set<string>();
  for (const { annotations } of corpus.documents)
    for (const annotation of annotations) {
      if (annotation.kind === 'topic') topics.add(annotation.topic);
      for (const id of annotation.about) if (id.startsWith('topic/')) topics.add(id);
    }
  return topics;
}
