import { type Column, columnsOf, columnsSeen } from './csv/columns.ts';
import type { Format, FormatContext } from './format.ts';

/**
 * CSV as RFC 4180 has it: a header, CRLF, marks doubled. A text that a spreadsheet would run as a formula gets an
 * apostrophe before it, unless `raw`. Records of a kind always have the same columns; of anything else all rows are
 * seen before the first is written.
 */
export const csv: Format = {
  name: 'csv',
  mediaType: 'text/csv',
  extension: 'csv',
  kinds: 'any',
  async *write(records, context = {}) {
    if (context.kind !== undefined) yield* table(columnsOf(context.kind, context.fields), records, context);
    else {
      const rows: object[] = [];
      for await (const record of records) rows.push(record);
      yield* table(columnsSeen(rows), rows, context);
    }
  },
};

async function* table(
  columns: readonly Column[],
  records: AsyncIterable<object> | Iterable<object>,
  { raw = false }: FormatContext,
): AsyncGenerator<string> {
  yield row(columns.map(({ name }) => name));
  for await (const record of records)
    yield row(
      columns.map(({ value }) => {
        const cell = value(record as Record<string, unknown>);
        return typeof cell === 'string' && !raw ? harmless(cell) : String(cell ?? '');
      }),
    );
}

const row = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** What spreadsheets take for a formula: OWASP, "CSV Injection". */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

const harmless = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);
