import { type Line, piece } from '../layout/line.ts';
import { table } from '../layout/table.ts';
import { SYNTAX } from '../query-syntax.ts';

/** What a query may hold, with what it is good for, as a table. */
export const syntaxLines = (columns: number): Line[] =>
  table(
    [{}, { fit: 'wrap' }],
    SYNTAX.map(([typed, why]) => [piece(typed, 'key'), piece(why, 'quiet')]),
    columns,
  );
