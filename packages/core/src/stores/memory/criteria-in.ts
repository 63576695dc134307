import { type Answering, type Criteria, criteriaOf } from '../../query/criteria.ts';
import type { Filter } from '../../schema/filter.ts';
import type { RecordKind } from '../../schema/kinds.ts';
import type { IndexAnswer } from '../../search/index/index-api.ts';
import type { Holding } from './holding.ts';
import { answered, indexIn } from './index-of.ts';
import { indexedQuery } from './indexed-query.ts';
import type { Row } from './rows.ts';

/** Checks a filter over records of a kind, and looks up what answers its `q`. */
export function criteriaIn(holding: Holding, filter: Filter, kind: RecordKind): Criteria {
  const criteria = criteriaOf(filter, kind, holding.vocabulary);
  if (!criteria.query) return criteria;
  const query = indexedQuery({ choices: {} }, criteria.query);
  const answer = answered(() => indexIn(holding, kind).answer(query));
  return { ...criteria, answering: answering(holding.rows(kind).all, answer) };
}

function answering(rows: readonly Row<RecordKind>[], answer: IndexAnswer): Answering {
  const idOf = (unit: number): string => rows[unit]!.properties.id;
  const ids = new Set(Array.from(answer.matches(), idOf));
  let scores: Map<string, number> | undefined;
  return {
    has: (id) => ids.has(id),
    score: (id) => {
      scores ??= new Map(answer.best({ limit: rows.length }).units.map(({ unit, score }) => [idOf(unit), score]));
      return scores.get(id) ?? 0;
    },
  };
}
