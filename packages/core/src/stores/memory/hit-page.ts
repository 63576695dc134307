import { readCursor, writeCursor } from '../../query/cursor.ts';
import { compareKeys, type SortKey, sortKey } from '../../query/order.ts';
import { DEFAULT_LIMIT, type Keyed, pageOf } from '../../query/page-of.ts';
import type { HitKind } from '../../query/search-question.ts';
import type { Filter } from '../../schema/filter.ts';
import type { IndexAnswer } from '../../search/index/index-api.ts';
import type { Holding } from './holding.ts';
import type { Row } from './rows.ts';

/** A record that answers a search: its number in the index of its kind, and how well it answers. */
export interface FoundUnit {
  row: Row<HitKind>;
  answer: IndexAnswer;
  unit: number;
  score: number;
}

interface FoundPage {
  items: FoundUnit[];
  total: number;
  next?: string;
}

/** Behind every unit of an index. */
const PAST = 0xffffffff;

/** What the index of each kind of record that is looked for answers. */
export type Answers = ReadonlyMap<HitKind, IndexAnswer>;

/** A page of what answers a query, over one kind of record or several. `hash` is the query's, for the cursor. */
export const hitPage = (holding: Holding, answers: Answers, filter: Filter, hash: string): FoundPage =>
  (filter.sort ?? 'relevance') === 'relevance'
    ? bestFirst(holding, answers, filter, hash)
    : inOrder(holding, answers, filter, hash);

/** The best of each kind, as many as the page may need of them, merged. */
function bestFirst(
  holding: Holding,
  answers: Answers,
  { cursor, limit = DEFAULT_LIMIT }: Filter,
  hash: string,
): FoundPage {
  const after = cursor === undefined ? undefined : readCursor(hash, cursor).map(Number);
  let total = 0;
  const found = [...answers].flatMap(([kind, answer], number) => {
    const rows = holding.rows(kind).all;
    const { total: own, units } = answer.best({
      limit: limit + 1,
      ...(after ? { after: behind(after, number) } : {}),
    });
    total += own;
    return units.map(
      ({ unit, score }): Keyed<FoundUnit> => ({
        item: { row: rows[unit]!, answer, unit, score },
        key: [-score, number, unit],
      }),
    );
  });
  const sorted = found.sort((a, b) => compareKeys(a.key, b.key)).slice(0, limit);
  const last = sorted.at(-1);
  return {
    items: sorted.map(({ item }) => item),
    total,
    ...(last && found.length > limit ? { next: writeCursor(hash, last.key) } : {}),
  };
}

/** Where in the hits of one kind those begin that stand behind the last of a page: at the same score the kinds stand in their order. */
function behind([score = 0, kind = 0, unit = 0]: readonly number[], own: number): { score: number; unit: number } {
  return { score: -score, unit: own < kind ? PAST : own > kind ? -1 : unit };
}

function inOrder(holding: Holding, answers: Answers, filter: Filter, hash: string): FoundPage {
  const { sort = 'document' } = filter;
  const found = [...answers].flatMap(([kind, answer]) => {
    const rows = holding.rows(kind).all;
    return Array.from(answer.matches(), (unit): Keyed<FoundUnit> => {
      const row: Row<HitKind> = rows[unit]!;
      const key: SortKey = sortKey(sort, row.properties, holding.records);
      return { item: { row, answer, unit, score: 0 }, key };
    });
  });
  return pageOf(
    found.sort((a, b) => compareKeys(a.key, b.key)),
    filter,
    hash,
  );
}
