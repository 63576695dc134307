import { type Answering, type Criteria, criteriaOf } from '../../query/criteria.ts';
import type { Filter } from '../../schema/filter.ts';
import type { RecordKind } from '../../schema/kinds.ts';
import type { SearchIndex } from '../../search/index/index-api.ts';
import type { QueryNode } from '../../search/syntax/query-node.ts';
import type { Holding } from './holding.ts';
import { answered } from './index-of.ts';
import { indexedQuery } from './indexed-query.ts';

/** Checks a filter over records of a kind, and looks up what answers its `q`. */
export function criteriaIn(holding: Holding, filter: Filter, kind: RecordKind): Criteria {
  const criteria = criteriaOf(filter, kind, holding.vocabulary);
  if (!criteria.query) return criteria;
  const query = indexedQuery({ choices: {} }, criteria.query);
  return { ...criteria, answering: answering(holding.index(kind), query) };
}

function answering(index: SearchIndex, query: QueryNode): Answering {
  const ids = new Set(
    Array.from(
      answered(() => index.matches(query)),
      index.id,
    ),
  );
  let scores: Map<string, number> | undefined;
  return {
    has: (id) => ids.has(id),
    score: (id) => {
      scores ??= new Map(index.search(query, { limit: index.units }).hits.map((hit) => [hit.id, hit.score]));
      return scores.get(id) ?? 0;
    },
  };
}
