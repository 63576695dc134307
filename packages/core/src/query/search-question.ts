import type { Filter } from '../schema/filter.ts';
import type { AnnotationKind } from '../schema/kinds.ts';
import type { QueryNode } from '../search/syntax/query-node.ts';
import { choices, readChoices } from './choices.ts';
import { type Criteria, criteriaOf } from './criteria.ts';
import { FilterError, type FilterIssue } from './filter-error.ts';
import { type Question, readQuestion } from './question.ts';
import { issue, type Vocabulary } from './resolve-values.ts';
import { annotationKindNames } from './values.ts';

/** What a search finds. */
export type HitKind = 'document' | AnnotationKind;

const hitKinds: readonly string[] = ['document', ...annotationKindNames];

/** A search that has been checked: which kinds of hits, what is asked of them, and whether they are counted. */
export interface SearchQuestion extends Pick<Question, 'written' | 'node' | 'names'> {
  kinds: readonly HitKind[];
  criteria: Criteria;
  facets: boolean;
  /** The filter for the shape of the page. */
  shown: Filter;
}

/** Checks a search. Throws a `FilterError` with everything that is wrong in the query and in the filter. */
export function searchQuestion(query: string, filter: Filter, vocabulary: Vocabulary): SearchQuestion {
  const { kind, include, ...rest } = filter;
  const included = include === undefined ? [] : readChoices(include).map(({ value }) => value);
  const brought = included.filter((value) => value !== 'facets');
  const shown: Filter = brought.length > 0 ? { ...rest, include: brought } : rest;
  const question = readQuestion(query, 'document', vocabulary);
  const issues: FilterIssue[] = [...question.issues];
  let criteria: Criteria = { choices: {} };
  try {
    criteria = criteriaOf(shown, 'document', vocabulary);
  } catch (error) {
    if (!(error instanceof FilterError)) throw error;
    issues.push(...error.issues);
  }
  const { rest: node, named } = withoutKind(question.node);
  const kinds = hitKinds.filter(
    (one) => wanted(one, kind, issues, 'kind') && wanted(one, named?.values, issues, 'q', named?.span),
  );
  if (issues.length > 0) throw new FilterError(distinct(issues));
  const chosen = kind === undefined && named === undefined ? ['document'] : kinds;
  return {
    written: question.written,
    node,
    names: question.names,
    kinds: chosen as HitKind[],
    criteria,
    facets: included.includes('facets'),
    shown,
  };
}

/** The kind a query names, taken out of it: `kind:quote` beside everything else. */
function withoutKind(node: QueryNode): { rest: QueryNode; named?: QueryNode & { type: 'filter' } } {
  const isKind = (one: QueryNode): one is QueryNode & { type: 'filter' } => one.type === 'filter' && one.key === 'kind';
  if (isKind(node)) return { rest: { type: 'all' }, named: node };
  const named = node.type === 'and' ? node.nodes.find(isKind) : undefined;
  if (node.type !== 'and' || !named) return { rest: node };
  const nodes = node.nodes.filter((one) => one !== named);
  return { rest: nodes.length === 1 ? nodes[0]! : { ...node, nodes }, named };
}

/** Whether a kind of hit is among those asked for, all being where none is named. */
function wanted(
  kind: string,
  values: string | readonly string[] | undefined,
  issues: FilterIssue[],
  parameter: string,
  at?: { start: number; end: number },
): boolean {
  if (values === undefined) return true;
  const { any, none } = choices(readChoices(values));
  const strange = [...any, ...none].find((value) => !hitKinds.includes(value));
  if (strange !== undefined)
    issues.push({
      ...issue(parameter, `a search finds ${hitKinds.join(', ')}, no “${strange}”.`),
      ...(at ? { at } : {}),
    });
  return any.has(kind) || (any.size === 0 && !none.has(kind));
}

function distinct(issues: readonly FilterIssue[]): FilterIssue[] {
  const seen = new Set<string>();
  return issues.filter((one) => {
    const key = JSON.stringify(one);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
