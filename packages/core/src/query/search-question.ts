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
  const { rest: node, named } = withoutKind(question.node, issues);
  const kinds = hitKinds.filter(
    (one) =>
      wanted(one, kind, issues, 'kind') && named.every(({ values, span }) => wanted(one, values, issues, 'q', span)),
  );
  if (issues.length > 0) throw new FilterError(distinct(issues));
  const chosen = kind === undefined && named.length === 0 ? ['document'] : kinds;
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

/** The kinds a query names, taken out of it: `kind:quote` beside everything else. */
function withoutKind(node: QueryNode, issues: FilterIssue[]): { rest: QueryNode; named: FilterNode[] } {
  const parts = node.type === 'and' ? node.nodes : [node];
  const named = parts.filter(isKind);
  const nodes = parts.filter((one) => !isKind(one));
  for (const { span } of nodes.flatMap(kindsIn))
    issues.push({
      ...issue('q', 'kind: names what is found: it stands beside the whole query, not inside a part of it.'),
      ...(span ? { at: span } : {}),
    });
  if (named.length === 0) return { rest: node, named };
  return {
    rest: nodes.length === 1 ? nodes[0]! : nodes.length === 0 ? { type: 'all' } : { type: 'and', nodes },
    named,
  };
}

type FilterNode = QueryNode & { type: 'filter' };

const isKind = (node: QueryNode): node is FilterNode => node.type === 'filter' && node.key === 'kind';

function kindsIn(node: QueryNode): FilterNode[] {
  if (isKind(node)) return [node];
  if (node.type === 'and' || node.type === 'or') return node.nodes.flatMap(kindsIn);
  return node.type === 'not' ? kindsIn(node.node) : [];
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
