import { type Criteria, criteriaOfQuery } from '../../query/criteria.ts';
import { FilterError } from '../../query/filter-error.ts';
import { readQuestion } from '../../query/question.ts';
import type { Span } from '../../schema/span.ts';
import type { QueryNode, WordNode } from '../../search/syntax/query-node.ts';
import type { Holding } from './holding.ts';
import { answered, indexIn } from './index-of.ts';
import { indexedQuery } from './indexed-query.ts';
import { hasHeadline } from './unit-of.ts';

/** Where the words of a query stand in the texts, and what its filters ask of the quotation they stand in. */
export interface Places {
  criteria: Criteria;
  /** By document, in text order. */
  found: { document: string; span: Span }[];
}

/** Every place of the words of a query. Words that stand alone are looked for side by side: `arms control` is what concordances list. */
export function placesOf(holding: Holding, text: string): Places {
  const { issues, node } = readQuestion(text, 'quote', holding.vocabulary);
  if (text.trim() !== '' && issues.length > 0) throw new FilterError(issues);
  const { query = { type: 'all' }, ...criteria } = criteriaOfQuery(node);
  const index = indexIn(holding, 'document');
  const rows = holding.rows('document').all;
  const found: Places['found'] = [];
  answered(() => {
    for (const { unit, span, title } of index.allPlaces(indexedQuery({ choices: {} }, sideBySide(query)))) {
      const document = rows[unit]!.record.id;
      // a title that is no part of the text has no place in it
      if (title && !hasHeadline(holding.records.document(document)!)) continue;
      found.push({ document, span });
    }
  });
  return { criteria, found };
}

/** Words and nothing else as a phrase. */
function sideBySide(node: QueryNode): QueryNode {
  const words = node.type === 'and' ? node.nodes.filter(isWord) : [];
  return node.type === 'and' && words.length === node.nodes.length ? { type: 'phrase', words, slop: 0 } : node;
}

const isWord = (node: QueryNode): node is WordNode =>
  node.type === 'word' || node.type === 'prefix' || node.type === 'suffix' || node.type === 'fuzzy';
