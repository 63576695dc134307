import type { Line } from '../layout/line.ts';
import { table } from '../layout/table.ts';

/** Records of which only some fields were asked, as a table. */
export function fieldTable(records: readonly object[], columns: number): Line[] {
  const fields = [...new Set(records.flatMap((record) => Object.keys(record)))].sort(
    (a, b) => Number(a === 'id') - Number(b === 'id'),
  );
  return table(
    fields.map((field) => ({ head: field, fit: field === 'id' ? 'keep' : 'wrap' }) as const),
    records.map((record) => fields.map((field) => cell(new Map(Object.entries(record)).get(field)))),
    columns,
  );
}

function cell(value: unknown): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
