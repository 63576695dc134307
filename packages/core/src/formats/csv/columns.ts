import { fieldNames } from '../../query/field-names.ts';
import type { RecordKind } from '../../schema/kinds.ts';
import type { Role, Who } from '../../schema/who.ts';

type Cell = string | number | boolean | undefined;

/** A column of a table. */
export interface Column {
  name: string;
  value(record: Record<string, unknown>): Cell;
}

const SEPARATOR = '; ';

/** The columns of a kind, always the same; of `fields` only those, and the id. */
export function columnsOf(kind: RecordKind, fields?: readonly string[]): Column[] {
  return fieldNames(kind)
    .filter((field) => !fields || field === 'id' || fields.includes(field))
    .flatMap((field) => (special[`${kind}.${field}`] ?? special[field] ?? plain)(field));
}

/** The columns of records whose shape is not known: every field that is seen, objects a level deep. */
export function columnsSeen(records: readonly object[]): Column[] {
  const names = new Map<string, Column>();
  for (const record of records)
    for (const [field, value] of Object.entries(record))
      for (const name of isPlain(value) ? Object.keys(value).map((key) => `${field}.${key}`) : [field])
        if (!names.has(name)) names.set(name, { name, value: (row) => cell(at(row, name)) });
  return [...names.values()];
}

type Columns = (field: string) => Column[];

const plain: Columns = (field) => [{ name: field, value: (record) => cell(record[field]) }];

/** Some members of an object, a column each. */
const members =
  (...columns: [name: string, member: string][]): Columns =>
  (field) =>
    columns.map(([name, member]) => ({ name, value: (record) => cell(at(record, `${field}.${member}`)) }));

const span: Columns = (field) => {
  const name = (edge: string): string => (field === 'span' ? edge : `${field}${edge === 'start' ? 'Start' : 'End'}`);
  return members([name('start'), 'start'], [name('end'), 'end'])(field);
};

const day: Columns = (field) =>
  members([field, 'edtf'], [`${field}Basis`, 'basis'], [`${field}Confidence`, 'confidence'])(field);

/** A list, each item told in a word. */
const list =
  <T>(word: (item: T) => string): Columns =>
  (field) => [{ name: field, value: (record) => ((record[field] as T[] | undefined) ?? []).map(word).join(SEPARATOR) }];

/** For each role who holds it, by name and by id. */
const inRoles =
  (...roles: Role[]): Columns =>
  (field) =>
    roles.flatMap((role) => {
      const tell = (word: (who: Who) => string | undefined) => (record: Record<string, unknown>) =>
        ((record[field] as Who[] | undefined) ?? [])
          .filter((who) => who.role === role)
          .flatMap((who) => word(who) ?? [])
          .join(SEPARATOR);
      return [
        { name: role, value: tell(({ name }) => name) },
        { name: `${role}Id`, value: tell(({ entity }) => entity) },
      ];
    });

interface Edges {
  start: number;
  end: number;
}
const spans = list(({ start, end }: Edges) => `${start}-${end}`);
const parties = ['participant', 'host', 'attendee', 'interviewer'] as const;

/** How a field is laid out that is no plain cell, by field or by kind and field. */
const special: Readonly<Record<string, Columns>> = {
  span,
  cue: span,
  content: spans,
  marks: spans,
  when: day,
  published: day,
  dateline: members(['datelinePlace', 'place'], ['dateline', 'when.edtf']),
  quality: members(['machineTranslated', 'machineTranslated']),
  source: members(
    ['publisher', 'publisher'],
    ['agency', 'agency'],
    ['author', 'author'],
    ['url', 'url'],
    ['rights', 'rights'],
  ),
  'quote.source': span,
  who: list(({ role, entity, name }: Who) => `${role}: ${entity ?? name}`),
  'quote.who': inRoles('speaker', 'addressee', 'relayer'),
  'encounter-report.who': inRoles(...parties, 'source'),
  participants: inRoles(...parties),
  encounters: list(({ encounter, relation }: { encounter: string; relation: string }) => `${relation}: ${encounter}`),
  aliases: list(({ text }: { text: string }) => text),
  offices: list(({ title }: { title: string }) => title),
};

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function at(record: Record<string, unknown>, path: string): unknown {
  let value: unknown = record;
  for (const key of path.split('.')) value = isPlain(value) ? value[key] : undefined;
  return value;
}

function cell(value: unknown): Cell {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  const scalars = Array.isArray(value) && value.every((item) => typeof item !== 'object');
  return scalars ? value.join(SEPARATOR) : JSON.stringify(value);
}
