import type { Line } from '../layout/line.ts';
import { table } from '../layout/table.ts';
import { readable } from './when.ts';

/** Records of which only some fields were asked, as a table. The id comes last, uncut. */
export function fieldTable(records: readonly object[], columns: number): Line[] {
  const fields = [...new Set(records.flatMap((record) => Object.keys(record)))].sort(
    (a, b) => Number(a === 'id') - Number(b === 'id'),
  );
  return table(
    fields.map((field) => ({ head: field, fit: field === 'id' || field === 'document' ? 'keep' : 'wrap' }) as const),
    records.map((record) => fields.map((field) => cell(new Map<string, unknown>(Object.entries(record)).get(field)))),
    columns,
  );
}

/** A value in a few characters: a date, a span, somebody, a list of these; else JSON. */
function cell(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(cell).join(', ');
  if (typeof value !== 'object') return String(value);
  if ('edtf' in value && typeof value.edtf === 'string') return readable(value.edtf);
  if ('role' in value && 'name' in value) return `${value.role}: ${value.name}`;
  if ('start' in value && 'end' in value) return `${value.start}–${value.end}`;
  return JSON.stringify(value);
}
