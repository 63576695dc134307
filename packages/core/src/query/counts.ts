import type { Count, CountBy } from '../schema/count.ts';
import type { Role } from '../schema/who.ts';
import { edtfRange } from './edtf-range.ts';
import { ofDocuments, whens } from './matches.ts';
import type { Properties } from './properties.ts';
import type { Records } from './records.ts';

type Values = (properties: Properties, records: Records) => readonly string[];

const inRole =
  (role: Role): Values =>
  ({ who }) =>
    who.filter((one) => one.role === role).map(({ entity, name }) => entity ?? name);

/** The year, quarter, month or day of the first date, where it lies in one. */
const period =
  (of: (day: string) => string): Values =>
  (properties, records) => {
    const [when] = whens(properties, records);
    const range = when && edtfRange(when.edtf);
    if (!range || of(range.first) !== of(range.last)) return [];
    return [of(range.first)];
  };

/** `2021-05-19` lies in `2021-Q2`. */
const quarter = (day: string): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

const values: Record<CountBy, Values> = {
  kind: ({ kind }) => [kind],
  document: ({ documents }) => documents,
  speaker: inRole('speaker'),
  to: inRole('addressee'),
  who: ({ who }) => who.map(({ entity, name }) => entity ?? name),
  role: ({ who }) => who.map(({ role }) => role),
  about: ({ about }) => about,
  topic: ({ about }) => about.filter((id) => id.startsWith('topic/')),
  where: ({ where }) => where,
  form: ({ forms }) => forms,
  format: ({ formats }) => formats,
  status: ({ statuses }) => statuses,
  encounter: ({ encounters }) => encounters,
  source: (properties, records) => ofDocuments(properties, records, ({ publisher }) => publisher),
  lang: ({ documents }, records) => documents.flatMap((id) => records.document(id)?.document.language ?? []),
  year: period((day) => day.slice(0, 4)),
  quarter: period(quarter),
  month: period((day) => day.slice(0, 7)),
  day: period((day) => day),
  type: ({ types }) => types,
  rule: ({ rules }) => rules,
};

/** The values a record counts under. */
export const countedUnder = (by: CountBy, properties: Properties, records: Records): readonly string[] =>
  values[by](properties, records);

/** How many records share each value, most first, then by value. A record counts once under each of its values. */
export function countValues(
  all: Iterable<Properties>,
  by: CountBy,
  records: Records,
  name: (value: string) => string | undefined,
): Count[] {
  const counts = new Map<string, number>();
  for (const properties of all)
    for (const value of new Set(values[by](properties, records))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([value, count]) => {
      const called = name(value);
      return { value, ...(called === undefined ? {} : { name: called }), count };
    });
}
