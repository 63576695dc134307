import { pad, trimEnd, truncate } from './fit.ts';
import { type Line, line, type Part, piece, space } from './line.ts';
import { width } from './width.ts';
import { wrap } from './wrap.ts';

export interface Column {
  head?: string;
  align?: 'left' | 'right';
  /** What gives way when the table is too wide: `wrap` and `cut` columns shrink, `keep` never (ids, dates, counts). */
  fit?: 'keep' | 'wrap' | 'cut';
  /** The least a column shrinks to. */
  least?: number;
}

const GAP = 2;
/** A first column up to this wide is a margin: what moves below a row lines up with the second. */
const NARROW = 8;

/**
 * Rows in columns, no line wider than `columns`. The widest column that may shrink shrinks first. Where even that does not
 * do, the last column stands below each row, on lines of its own.
 */
export function table(shape: readonly Column[], rows: readonly (readonly Part[])[], columns: number): Line[] {
  if (rows.length === 0) return [];
  const cells = rows.map((row) => shape.map((_, index) => line(row[index])));
  const [head, ...body] = groups(shape, [heads(shape), ...cells], columns);
  return [...(shape.some((column) => column.head) ? head! : []), ...body.flat()];
}

const heads = (shape: readonly Column[]): Line[] => shape.map(({ head }) => line(head && piece(head, 'quiet')));

/** The lines of each row. */
function groups(shape: readonly Column[], cells: readonly (readonly Line[])[], columns: number): Line[][] {
  const widths = fitted(shape, cells, columns);
  if (widths) return cells.map((row) => drawn(row, shape, widths));
  const upper = shape.slice(0, -1);
  const first = Math.max(...cells.map((row) => width(row[0]!)));
  const margin = first <= NARROW ? first + GAP : GAP;
  return groups(upper, cells, columns).map((lines, index) => {
    const last = cells[index]![shape.length - 1]!;
    const below = index === 0 || last.length === 0 ? [] : beneath(last, shape.at(-1)!, columns, margin);
    return [...lines, ...below];
  });
}

const beneath = (cell: Line, { fit = 'keep' }: Column, columns: number, margin: number): Line[] => {
  const left = Math.max(GAP, Math.min(margin, columns - width(cell)));
  return (fit === 'keep' ? [cell] : wrap(cell, columns - margin)).map((row) => [
    space(fit === 'keep' ? left : margin),
    ...row,
  ]);
};

/** The width of each column, or nothing where they do not fit. A column alone always fits. */
function fitted(shape: readonly Column[], cells: readonly (readonly Line[])[], columns: number): number[] | undefined {
  const widths = shape.map((_, index) => Math.max(...cells.map((row) => width(row[index]!))));
  let over = widths.reduce((sum, size) => sum + size, GAP * (widths.length - 1)) - columns;
  while (over > 0) {
    let widest = -1;
    shape.forEach(({ fit = 'keep', least = 8 }, index) => {
      if (fit !== 'keep' && widths[index]! > least && (widest < 0 || widths[index]! > widths[widest]!)) widest = index;
    });
    if (widest < 0) return shape.length === 1 ? widths : undefined;
    widths[widest]! -= 1;
    over -= 1;
  }
  return widths;
}

function drawn(row: readonly Line[], shape: readonly Column[], widths: readonly number[]): Line[] {
  const blocks = shape.map(({ fit = 'keep' }, index) => {
    const cell = row[index]!;
    if (fit === 'keep') return [cell];
    return fit === 'wrap' ? wrap(cell, widths[index]!) : [truncate(cell, widths[index]!)];
  });
  const height = Math.max(...blocks.map((block) => block.length));
  return Array.from({ length: height }, (_, at) =>
    trimEnd(
      blocks.flatMap((block, index) => [
        ...(index > 0 ? [space(GAP)] : []),
        ...pad(block[at] ?? [], widths[index]!, shape[index]!.align),
      ]),
    ),
  );
}
