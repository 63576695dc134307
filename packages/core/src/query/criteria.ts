import type { EntityType } from '../schema/entity.ts';
import type { Filter } from '../schema/filter.ts';
import type { RecordKind } from '../schema/kinds.ts';
import { readTerms, type Term } from '../search/terms.ts';
import { fold } from '../text/fold.ts';
import { nearest } from '../text/nearest.ts';
import { type Choice, type Choices, choices, readChoices } from './choices.ts';
import type { Directory } from './directory.ts';
import { type DayRange, edtfRange } from './edtf-range.ts';
import { FilterError, type FilterIssue } from './filter-error.ts';
import {
  countKeys,
  entityTypes,
  filterKeys,
  formats,
  forms,
  includes,
  recordKindNames,
  roles,
  sorts,
  statuses,
} from './values.ts';

/** A filter that has been checked: names resolved to ids, dates to days. What a store evaluates or compiles. */
export interface Criteria {
  choices: Partial<Record<ChoiceKey, Choices>>;
  range?: DayRange | undefined;
  terms: readonly Term[];
}

const choiceKeys = [
  'kind',
  'document',
  'speaker',
  'to',
  'who',
  'role',
  'about',
  'where',
  'form',
  'format',
  'status',
  'encounter',
  'source',
  'lang',
] as const satisfies readonly (keyof Filter)[];
export type ChoiceKey = (typeof choiceKeys)[number];

/** What a corpus knows that a filter may name. */
export interface Vocabulary {
  directory: Directory;
  documents: readonly string[];
  encounters: readonly string[];
  publishers: readonly string[];
  /** Folded names of those no entity is known of: "a senior official". */
  unnamed(): ReadonlySet<string>;
}

const named: Partial<Record<ChoiceKey, readonly (EntityType | 'topic')[]>> = {
  speaker: ['person', 'organization', 'place', 'event'],
  to: ['person', 'organization', 'place', 'event'],
  who: ['person', 'organization', 'place', 'event'],
  about: ['person', 'organization', 'place', 'event', 'topic'],
  where: ['place', 'event'],
};

const closed = (kind: RecordKind): Partial<Record<ChoiceKey, readonly string[]>> => ({
  kind: kind === 'entity' ? entityTypes : recordKindNames,
  role: roles,
  form: forms,
  format: formats,
  status: statuses,
});

/** Checks a filter over records of a kind. Throws a `FilterError` with everything that is wrong in it. */
export function criteriaOf(filter: Filter, kind: RecordKind, vocabulary: Vocabulary): Criteria {
  const issues: FilterIssue[] = unknownKeys(filter);
  const found: Criteria = { choices: {}, terms: filter.q === undefined ? [] : readTerms(filter.q) };
  const sets = closed(kind);
  for (const key of choiceKeys) {
    const values = filter[key];
    if (values === undefined) continue;
    const read: Choice[] = [];
    for (const choice of readChoices(values)) {
      const resolved = resolve(key, choice.value, sets[key], vocabulary);
      if (typeof resolved === 'string') read.push({ value: resolved, not: choice.not });
      else issues.push(resolved);
    }
    found.choices[key] = choices(read);
  }
  found.range = days(filter, issues);
  if (filter.q !== undefined && found.terms.length === 0) issues.push({ parameter: 'q', message: 'holds no word.' });
  checkRest(filter, issues);
  if (issues.length > 0) throw new FilterError(issues);
  return found;
}

function unknownKeys(filter: Filter): FilterIssue[] {
  return Object.keys(filter)
    .filter((key) => !(filterKeys as readonly string[]).includes(key))
    .map((key) => issue(key, 'is no key of a filter.', nearest(key, filterKeys)));
}

const issue = (parameter: string, message: string, near: readonly string[] = []): FilterIssue => ({
  parameter,
  message,
  ...(near.length > 0 ? { suggestion: near.join(' or ') } : {}),
});

/** The value a choice means, or what is wrong with it. */
function resolve(
  key: ChoiceKey,
  value: string,
  set: readonly string[] | undefined,
  vocabulary: Vocabulary,
): string | FilterIssue {
  if (value === '') return issue(key, 'is empty.');
  if (set)
    return set.includes(value) ? value : issue(key, `“${value}” is none of ${set.join(', ')}.`, nearest(value, set, 1));
  const types = named[key];
  if (types) return resolveName(key, value, types, vocabulary);
  if (key === 'document') return resolveId(key, value, vocabulary.documents);
  if (key === 'encounter') return resolveId(key, value, vocabulary.encounters);
  if (key === 'source') {
    const publisher = vocabulary.publishers.find((one) => one.toLowerCase() === value.toLowerCase());
    return publisher ?? issue(key, `no document comes from “${value}”.`, nearest(value, vocabulary.publishers));
  }
  return value;
}

function resolveName(
  key: ChoiceKey,
  value: string,
  types: readonly (EntityType | 'topic')[],
  { directory, unnamed }: Vocabulary,
): string | FilterIssue {
  const answer = directory.resolve(value, types, key === 'speaker' || key === 'to' || key === 'who');
  if ('id' in answer) return answer.id;
  if (key !== 'about' && key !== 'where' && unnamed().has(fold(value))) return fold(value);
  const { alternatives, nearest: near } = answer;
  if (alternatives.length > 0)
    return { ...issue(key, `“${value}” may be ${alternatives.map(({ id }) => id).join(', ')}.`), alternatives };
  return {
    ...issue(
      key,
      `nothing here is called “${value}”.`,
      near.map(({ id }) => id),
    ),
    ...(near.length > 0 ? { alternatives: near } : {}),
  };
}

/** An id, or the beginning that only one id has. */
function resolveId(key: ChoiceKey, value: string, ids: readonly string[]): string | FilterIssue {
  if (ids.includes(value)) return value;
  const begun = ids.filter((id) => id.startsWith(value));
  if (begun.length === 1) return begun[0]!;
  return begun.length > 1
    ? issue(key, `“${value}” may be ${begun.slice(0, 5).join(', ')}.`)
    : issue(key, `there is no ${key} “${value}”.`, nearest(value, ids));
}

function days({ since, until }: Filter, issues: FilterIssue[]): DayRange | undefined {
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
