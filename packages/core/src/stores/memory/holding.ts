import { type Directory, directory } from '../../query/directory.ts';
import { type Records, recordsOf } from '../../query/records.ts';
import type { Vocabulary } from '../../query/resolve-values.ts';
import type { Corpus } from '../../schema/corpus.ts';
import type { RecordKind, RecordOf } from '../../schema/kinds.ts';
import type { StoredIndex } from '../../schema/stored-index.ts';
import { fold } from '../../text/fold.ts';
import { once } from '../../text/once.ts';
import { type Rows, rowsOf } from './rows.ts';

/** A corpus, put in order for questions. What looks for words (`index-of.ts`) is loaded apart. */
export interface Holding {
  corpus: Corpus;
  records: Records;
  directory: Directory;
  vocabulary: Vocabulary;
  /** The index that was made before and handed over, where it is there. */
  stored(): StoredIndex | undefined;
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

/** Takes hold of a corpus. `stored` gives an index that was made before, where there is one. */
export function holdingOf(corpus: Corpus, stored: Holding['stored'] = () => undefined): Holding {
  const records = recordsOf(corpus);
  const names = directory(corpus.entities, topicsOf(corpus));
  const rows = new Map<RecordKind, unknown>();
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
    stored,
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
