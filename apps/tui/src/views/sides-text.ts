import type { EntityNames, Quote, Sides } from '@readout/core';
import { blank, pad, rule } from '../layout/fit.ts';
import { join, type Line, line, piece, space } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';
import { contentOf } from './quote.ts';
import { encounterHead } from './sides.ts';
import { dated } from './when.ts';
import { enumerate, named, styleOf, whoName, withRole } from './who.ts';

/** Where a quotation stands among the sides. */
export interface Cell {
  quote: Quote;
  column: number;
  /** Which row of sides, where not all fit next to each other. */
  group: number;
  top: number;
  height: number;
}

/** A line of the page, drawn with the cursor on a cell. */
export type Drawn = (row: number, here: Cell | undefined) => Line;

const LEAST = 30;

/** Columns of quotations next to each other, as many as are readable, then everybody else. */
export function sidesText(
  { encounter, sides, others }: Sides,
  entities: EntityNames,
  columns: number,
): { lines: Drawn[]; cells: Cell[] } {
  const lines: Drawn[] = [];
  const cells: Cell[] = [];
  const fixed = (text: Line): unknown => lines.push(() => [space(1), ...text]);
  for (const text of encounterHead(encounter, entities, columns - 2).slice(1)) fixed(text);
  fixed(blank);
  const spoken = sides.filter(({ quotes }) => quotes.length > 0);
  const across = Math.max(1, Math.min(spoken.length, Math.floor(columns / (LEAST + 1)), 4));
  let group = 0;
  for (let first = 0; first < spoken.length; first += across, group++) {
    const row = spoken.slice(first, first + across);
    const each = Math.floor(columns / row.length) - 1;
    place(
      row.map(({ party, name, speakers, quotes }) => ({
        head: [
          ...wrap(line(piece(name, styleOf(party))), each - 3),
          ...wrap(enumerate(speakers.map((id) => named(id, entities))), each - 3),
          rule(each - 2),
        ],
        quotes,
      })),
      each,
    );
    fixed(blank);
  }
  if (spoken.length === 0) fixed(line(piece('Neither side is quoted.', 'quiet')));
  const silent = sides.filter(({ quotes }) => quotes.length === 0);
  if (silent.length > 0 && spoken.length > 0)
    for (const text of wrap(
      line(piece('Not quoted: ', 'quiet'), enumerate(silent.map(({ party, name }) => piece(name, styleOf(party))))),
      columns - 2,
    ))
      fixed(text);
  if (others.length > 0) {
    fixed(line(piece('Others', 'heading')));
    place([{ head: [rule(columns - 3)], quotes: others }], columns - 1);
  }
  return { lines, cells };

  /** Puts blocks next to each other and takes down where each quotation stands. */
  function place(blocks: readonly { head: readonly Line[]; quotes: readonly Quote[] }[], each: number): void {
    const top = lines.length;
    const heads = Math.max(...blocks.map(({ head }) => head.length));
    const drawn = blocks.map(({ head, quotes }, column) => {
      const own: { text: Line; cell?: Cell }[] = [
        ...head.slice(0, -1),
        ...Array.from({ length: heads - head.length }, () => blank),
        head.at(-1)!,
      ].map((text) => ({ text }));
      for (const quote of quotes) {
        const text = quoteLines(quote, encounter, entities, each - 3);
        const cell: Cell = { quote, column, group, top: top + own.length, height: text.length };
        cells.push(cell);
        own.push(...text.map((one) => ({ text: one, cell })), { text: blank });
      }
      return own;
    });
    const height = Math.max(...drawn.map((own) => own.length));
    for (let at = 0; at < height; at++)
      lines.push((row, here) =>
        drawn.flatMap((own, column) => {
          const { text = blank, cell } = own[at] ?? {};
          const chosen = cell !== undefined && cell === here;
          const sign = chosen ? piece(row === cell.top ? '▸' : '┃', 'person') : space(1);
          const content: Line = [sign, space(1), ...text];
          return column < drawn.length - 1 ? [...pad(content, each), { text: '│', style: 'rule' as const }] : content;
        }),
      );
  }
}

function quoteLines(quote: Quote, encounter: Sides['encounter'], entities: EntityNames, columns: number): Line[] {
  const relation = quote.encounters.find((link) => link.encounter === encounter.id)?.relation;
  const head = join(
    [
      enumerate(withRole(quote.who, 'speaker').map((who) => whoName(who, entities))),
      relation === 'about' && piece('about it', 'quiet'),
      quote.when && quote.when.edtf !== encounter.when?.edtf && piece(dated(quote.when), 'date'),
      quote.form === 'indirect' && piece('indirect', 'quiet'),
    ],
    piece(' · ', 'quiet'),
  );
  return [
    ...wrap(line(piece(contentOf(quote), quote.marked ? 'said' : 'indirect')), columns),
    ...(head.length > 0 ? wrap(head, columns) : []),
  ];
}
