import type { Filter } from '../schema/filter.ts';
import { nearest } from '../text/nearest.ts';
import { readChoices } from './choices.ts';
import { fieldNames, type ItemKind } from './field-names.ts';
import { FilterError } from './filter-error.ts';
import type { Records } from './records.ts';

/** Brings along what `include` asks for, then leaves only the wanted `fields` (and always the id) of a record. */
export function projection(kind: ItemKind, { fields, include }: Filter, records: Records): (record: object) => object {
  const brought = include === undefined ? [] : readChoices(include).map(({ value }) => value);
  const withMore = (record: object): object =>
    kind === 'document' && brought.includes('annotations') && 'id' in record
      ? { ...record, annotations: records.document(String(record.id))?.annotations ?? [] }
      : record;
  if (fields === undefined) return brought.length > 0 ? withMore : (record) => record;
  const wanted = checked(kind, fields, brought);
  return (record) => Object.fromEntries(Object.entries(withMore(record)).filter(([field]) => wanted.has(field)));
}

function checked(kind: ItemKind, fields: string | readonly string[], brought: readonly string[]): Set<string> {
  const known = [...fieldNames(kind), ...brought];
  const wanted = readChoices(fields);
  const issues = wanted
    .filter(({ value, not }) => not || !known.includes(value))
    .map(({ value }) => {
      const [near] = nearest(value, known, 1);
      return {
        parameter: 'fields',
        message: `“${value}” is no field of ${kind}.`,
        ...(near ? { suggestion: near } : {}),
      };
    });
  if (issues.length > 0) throw new FilterError(issues);
  return new Set(['id', ...wanted.map(({ value }) => value), ...brought]);
}
