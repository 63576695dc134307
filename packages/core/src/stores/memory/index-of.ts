import { FilterError } from '../../query/filter-error.ts';
import type { Records } from '../../query/records.ts';
import type { RecordKind } from '../../schema/kinds.ts';
import type { SearchIndex } from '../../search/index/index-api.ts';
import { indexWriter } from '../../search/index/index-writer.ts';
import { openIndex } from '../../search/index/open-index.ts';
import { QueryError } from '../../search/syntax/query-error.ts';
import { once } from '../../text/once.ts';
import type { Holding } from './holding.ts';
import type { Row } from './rows.ts';
import { storedBytes } from './stored-bytes.ts';
import { unitOf } from './unit-of.ts';

/** The bytes of the index of some records: a unit a record, in their order. The same records give the same bytes. */
export function indexBytes(rows: readonly Row<RecordKind>[], records: Records): ArrayBuffer {
  const writer = indexWriter();
  for (const { properties } of rows) writer.add(unitOf(properties, records));
  return writer.finish();
}

const indexesOf = once((_: Holding) => new Map<RecordKind, SearchIndex>());

/**
 * The words of all records of a kind, in place: unit `n` is row `n`. Made on first use; one that was made before is taken where it can be
 * read and is of these records.
 */
export function indexIn(holding: Holding, kind: RecordKind): SearchIndex {
  const indexes = indexesOf(holding);
  const { all } = holding.rows(kind);
  const found = indexes.get(kind) ?? readable(holding, kind, all) ?? openIndex(indexBytes(all, holding.records));
  indexes.set(kind, found);
  return found;
}

function readable(
  { stored, corpus }: Holding,
  kind: RecordKind,
  rows: readonly Row<RecordKind>[],
): SearchIndex | undefined {
  try {
    const given = stored();
    const bytes = given && storedBytes(given, corpus, kind);
    if (!bytes) return undefined;
    const index = openIndex(bytes);
    const same = index.units === rows.length && rows.every(({ properties }, unit) => index.id(unit) === properties.id);
    return same ? index : undefined;
  } catch {
    // cut short, damaged or of another release: the texts are at hand, and it is made anew
    return undefined;
  }
}

/** What an index answers; a query that asks for too much is refused as a filter is. */
export function answered<T>(ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    throw new FilterError(error.issues.map((one) => ({ parameter: 'q', ...one })));
  }
}
