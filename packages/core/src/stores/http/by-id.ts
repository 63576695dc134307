import type { AnnotatedDocument } from '../../schema/annotated-document.ts';
import type { RecordKind } from '../../schema/kinds.ts';
import { gathered } from './gathered.ts';

/** Where each kind of record is served. */
export const paths: Record<RecordKind, string> = {
  document: 'documents',
  entity: 'entities',
  encounter: 'encounters',
  reprise: 'reprises',
  section: 'sections',
  sentence: 'sentences',
  mention: 'mentions',
  date: 'dates',
  quantity: 'quantities',
  topic: 'topics',
  quote: 'quotes',
  'encounter-report': 'encounter-reports',
};

/** Whole documents that one request asks for: each may be large. */
const FEWER = 20;

interface Identified {
  id: string;
}
type Ask = <T>(path: string, query?: Record<string, unknown>) => Promise<{ data: T } | undefined>;
type Get<T> = (id: string) => Promise<T | undefined>;

/** Records by their ids, those wanted in one go with one request; one by one where a server has no place for several. */
export function byId(ask: Ask): { document: Get<AnnotatedDocument>; record(kind: RecordKind): Get<Identified> } {
  const one = async <T>(kind: RecordKind, id: string): Promise<T | undefined> =>
    (
      await ask<T>(
        `${paths[kind]}/${kind === 'entity' ? id.split('/').map(encodeURIComponent).join('/') : encodeURIComponent(id)}`,
      )
    )?.data;
  const plain = async (kind: RecordKind, id: string): Promise<Identified | undefined> =>
    kind === 'document' ? (await one<AnnotatedDocument>(kind, id))?.document : one<Identified>(kind, id);

  const several =
    <T>(query: Record<string, string>, idOf: (item: T) => string, single: Get<T>) =>
    async (ids: readonly string[]): Promise<Map<string, T>> => {
      const together = ids.length > 1 ? await ask<T[]>('records', { ...query, id: ids }) : undefined;
      const found = together?.data ?? (await Promise.all(ids.map(single)));
      return new Map(found.flatMap((item) => (item === undefined ? [] : [[idOf(item), item] as const])));
    };

  const kinds = new Map<RecordKind, Get<Identified>>();
  return {
    document: gathered<AnnotatedDocument>(
      several(
        { of: 'document', include: 'annotations' },
        ({ document }) => document.id,
        (id) => one('document', id),
      ),
      FEWER,
    ),
    record(kind) {
      const get =
        kinds.get(kind) ??
        gathered<Identified>(
          several(
            { of: kind },
            ({ id }) => id,
            (id) => plain(kind, id),
          ),
        );
      kinds.set(kind, get);
      return get;
    },
  };
}
