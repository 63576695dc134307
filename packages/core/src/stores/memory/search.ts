import { queryHash } from '../../query/cursor.ts';
import { namesIn } from '../../query/entity-names.ts';
import { projection } from '../../query/projection.ts';
import { searchQuestion } from '../../query/search-question.ts';
import type { Filter } from '../../schema/filter.ts';
import type { Hit } from '../../schema/hit.ts';
import type { SearchPage } from '../../schema/search-page.ts';
import { facetsOf } from './facets-of.ts';
import { hitsOf } from './hit-of.ts';
import { hitPage } from './hit-page.ts';
import type { Holding } from './holding.ts';
import { answered, indexIn } from './index-of.ts';
import { indexedQuery } from './indexed-query.ts';
import { notesOf, suggestionFor } from './understanding.ts';

/** What answers a query, best first unless told. */
export function searchIn(holding: Holding, query: string, filter: Filter): SearchPage {
  const { records, directory, vocabulary } = holding;
  const question = searchQuestion(query, filter, vocabulary);
  const asked = indexedQuery(question.criteria, question.node);
  const answers = answered(() => new Map(question.kinds.map((kind) => [kind, indexIn(holding, kind).answer(asked)])));
  const { items, ...page } = hitPage(holding, answers, filter, queryHash('hit', filter, query));
  const hits = hitsOf(items, records);
  const shown = hits.map(projection('hit', question.shown, records)) as Hit[];
  const suggestion = suggestionFor(question, holding);
  const notes = notesOf(question, holding);
  return {
    items: shown,
    ...page,
    entities: namesIn(hits, directory.name),
    ...(question.facets ? { facets: facetsOf(holding, answers) } : {}),
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(notes.length > 0 ? { notes } : {}),
  };
}
