import { countValues } from '../../query/counts.ts';
import { queryHash } from '../../query/cursor.ts';
import { namesIn } from '../../query/entity-names.ts';
import { compareKeys, type SortKey, sortKey } from '../../query/order.ts';
import { pageOf } from '../../query/page-of.ts';
import { projection } from '../../query/projection.ts';
import { searchQuestion } from '../../query/search-question.ts';
import { facetKeys } from '../../query/values.ts';
import type { Filter } from '../../schema/filter.ts';
import type { Hit } from '../../schema/hit.ts';
import type { Facets, SearchPage } from '../../schema/search-page.ts';
import { wantedOf } from '../../search/match/holds.ts';
import { type Answer, answersIn } from './answers.ts';
import { hitOf } from './hit-of.ts';
import type { Holding } from './holding.ts';
import { notesOf, suggestionFor } from './understanding.ts';

/** Values a facet shows. */
const MOST_VALUES = 10;

/** What answers a query, best first. */
export function searchIn(holding: Holding, query: string, filter: Filter): SearchPage {
  const { records, directory, vocabulary } = holding;
  const question = searchQuestion(query, filter, vocabulary);
  const { sort = 'relevance' } = filter;
  const keyOf = ({ score, properties }: Answer): SortKey =>
    sort === 'relevance' ? [-score, ...sortKey('document', properties, records)] : sortKey(sort, properties, records);
  const answers = answersIn(holding, question)
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => compareKeys(a.key, b.key));
  const { items, ...page } = pageOf(answers, filter, queryHash('hit', filter, query));
  const wanted = wantedOf(question.node);
  const hits = items.map((answer) => hitOf(answer, wanted, records));
  const shown = hits.map(projection('hit', question.shown, records)) as Hit[];
  const suggestion = suggestionFor(question, holding);
  const notes = notesOf(question, holding);
  return {
    items: shown,
    ...page,
    entities: namesIn(hits, directory.name),
    ...(question.facets
      ? {
          facets: facetsOf(
            answers.map(({ item }) => item),
            holding,
          ),
        }
      : {}),
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(notes.length > 0 ? { notes } : {}),
  };
}

function facetsOf(answers: readonly Answer[], { records, directory }: Holding): Facets {
  const all = answers.map(({ properties }) => properties);
  return Object.fromEntries(
    facetKeys.map((key) => [
      key,
      countValues(all, key, records, (value) => directory.name(value)?.name).slice(0, MOST_VALUES),
    ]),
  ) as Facets;
}
