import type { Filter } from '../schema/filter.ts';
import type { RecordKind } from '../schema/kinds.ts';
import { choiceKeys, filterKeys } from '../search/syntax/keys.ts';
import type { QueryNode } from '../search/syntax/query-node.ts';
import { nearest } from '../text/nearest.ts';
import { type Choices, choices, readChoices } from './choices.ts';
import { type DayRange, edtfRange } from './edtf-range.ts';
import { FilterError, type FilterIssue } from './filter-error.ts';
import { readQuestion } from './question.ts';
import { type ChoiceKey, issue, resolveValues, type Vocabulary } from './resolve-values.ts';
import { countKeys, includes, sorts } from './values.ts';

/** A filter that has been checked: names resolved to ids, dates to days. What a store evaluates or compiles. */
export interface Criteria {
  choices: Partial<Record<ChoiceKey, Choices>>;
  range?: DayRange | undefined;
  /** What more is asked in `q`, with ids for names. */
  query?: QueryNode;
  /** Which records answer `query`, and how well: a store that has it looked up says so here. */
  answering?: Answering;
}

/** The records that answer a query, by their ids. */
export interface Answering {
  has(id: string): boolean;
  score(id: string): number;
}

/** Checks a filter over records of a kind. Throws a `FilterError` with everything that is wrong in it. */
export function criteriaOf(filter: Filter, kind: RecordKind, vocabulary: Vocabulary): Criteria {
  const issues: FilterIssue[] = unknownKeys(filter);
  const found: Criteria = { choices: {} };
  for (const key of choiceKeys) {
    const values = filter[key];
    if (values === undefined) continue;
    const resolved = resolveValues(key, values, kind, vocabulary);
    issues.push(...resolved.flatMap((one) => one.issue ?? []));
    found.choices[key] = choices(resolved.filter((one) => !one.issue));
  }
  found.range = days(filter, issues);
  if (filter.q !== undefined) {
    const question = readQuestion(filter.q, kind, vocabulary);
    issues.push(...question.issues);
    takeOver(found, question.node);
  }
  checkRest(filter, issues);
  if (issues.length > 0) throw new FilterError(issues);
  return found;
}

/** The criteria a query makes on its own, its names resolved. */
export function criteriaOfQuery(node: QueryNode): Criteria {
  const found: Criteria = { choices: {} };
  takeOver(found, node);
  return found;
}

/** Takes filters that stand beside everything else in a query for keys of the filter, where it has none of its own. */
function takeOver(found: Criteria, node: QueryNode): void {
  const taken = new Set<string>(Object.keys(found.choices));
  const rest: QueryNode[] = [];
  let since: string | undefined;
  let until: string | undefined;
  for (const part of node.type === 'and' ? node.nodes : [node]) {
    if (part.type !== 'filter') rest.push(part);
    else if (part.key === 'since' || part.key === 'until') {
      const [day] = part.values;
      if (found.range) rest.push(part);
      else if (part.key === 'since') since = since === undefined || day! > since ? day : since;
      else until = until === undefined || day! < until ? day : until;
    } else if (taken.has(part.key) || (isPart(part.key) && (taken.has('who') || taken.has('role')))) rest.push(part);
    else found.choices[part.key] = choices(readChoices(part.values));
  }
  found.range ??= days({ since, until }, []);
  const [only, ...more] = rest.filter(({ type }) => type !== 'all');
  if (only) found.query = more.length > 0 ? { type: 'and', nodes: [only, ...more] } : only;
}

/** `who` and `role` speak of the same person, and are taken over together or not at all. */
const isPart = (key: string): boolean => key === 'who' || key === 'role';

function unknownKeys(filter: Filter): FilterIssue[] {
  return Object.keys(filter)
    .filter((key) => !(filterKeys as readonly string[]).includes(key))
    .map((key) => issue(key, 'is no key of a filter.', nearest(key, filterKeys)));
}

function days(
  { since, until }: { since?: string | undefined; until?: string | undefined },
  issues: FilterIssue[],
): DayRange | undefined {
  if (since === undefined && until === undefined) return undefined;
  const read = (parameter: 'since' | 'until', edtf: string | undefined): DayRange | undefined => {
    const range = edtf === undefined ? { first: '0000-01-01', last: '9999-12-31' } : edtfRange(edtf);
    if (!range) issues.push(issue(parameter, `“${edtf}” is no EDTF date such as 2021, 2021-05 or 2021-05-19.`));
    return range;
  };
  const from = read('since', since);
  const to = read('until', until);
  if (!from || !to) return undefined;
  if (from.first > to.last) issues.push(issue('until', 'lies before since.'));
  return { first: from.first, last: to.last };
}

function checkRest({ sort, limit, include }: Filter, issues: FilterIssue[]): void {
  if (sort !== undefined && !(sorts as readonly string[]).includes(sort))
    issues.push(issue('sort', `“${sort}” is none of ${sorts.join(', ')}.`, nearest(sort, sorts, 1)));
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 0 && limit <= 100))
    issues.push(issue('limit', 'must be a whole number from 0 to 100.'));
  for (const { value } of include === undefined ? [] : readChoices(include))
    if (!(includes as readonly string[]).includes(value))
      issues.push(issue('include', `“${value}” is none of ${includes.join(', ')}.`, nearest(value, includes, 1)));
}

/** Checks what records are to be counted by. */
export function checkCountBy(by: string): void {
  if (!(countKeys as readonly string[]).includes(by))
    throw new FilterError([issue('by', `“${by}” is none of ${countKeys.join(', ')}.`, nearest(by, countKeys, 1))]);
}
