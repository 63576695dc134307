import type { EntityType } from '../schema/entity.ts';
import type { RecordKind } from '../schema/kinds.ts';
import type { choiceKeys } from '../search/syntax/keys.ts';
import { fold } from '../text/fold.ts';
import { nearest } from '../text/nearest.ts';
import { type Choice, readChoices } from './choices.ts';
import type { Directory } from './directory.ts';
import type { FilterIssue } from './filter-error.ts';
import { entityTypes, formats, forms, recordKindNames, roles, statuses } from './values.ts';

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

const closed = (key: ChoiceKey, kind: RecordKind): readonly string[] | undefined => {
  if (key === 'kind') return kind === 'entity' ? entityTypes : recordKindNames;
  if (key === 'role') return roles;
  if (key === 'form') return forms;
  if (key === 'format') return formats;
  return key === 'status' ? statuses : undefined;
};

/** A value as it was given, and what it means: the one id or word it stands for, or what is wrong with it. */
export type Resolved = Choice & { given: string; issue?: FilterIssue };

/** What the values of a key mean, over records of a kind. */
export const resolveValues = (
  key: ChoiceKey,
  values: string | readonly string[],
  kind: RecordKind,
  vocabulary: Vocabulary,
): Resolved[] =>
  readChoices(values).map(({ value: given, not }) => {
    const meant = resolve(key, given, closed(key, kind), vocabulary);
    return typeof meant === 'string' ? { given, value: meant, not } : { given, value: given, not, issue: meant };
  });

/** What is wrong with a parameter, and what would be right. */
export const issue = (parameter: string, message: string, near: readonly string[] = []): FilterIssue => ({
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
