import type { EntityNames, Quote, Sides } from '@readout/core';
import { type Block, beside } from '../layout/beside.ts';
import { blank, rule } from '../layout/fit.ts';
import { join, type Line, line, piece } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';
import { circumstances, statusOf } from './encounter.ts';
import { contentOf, quoteBlock } from './quote.ts';
import { dated } from './when.ts';
import { enumerate, named, styleOf, whoName, withRole } from './who.ts';

/** An encounter with what each side said, next to each other where the width allows; everybody else below. */
export function sidesView(found: Sides, entities: EntityNames, columns: number): Line[] {
  const spoken = found.sides.filter(({ quotes }) => quotes.length > 0);
  const silent = found.sides.filter(({ quotes }) => quotes.length === 0);
  return [
    ...encounterHead(found.encounter, entities, columns),
    blank,
    ...(spoken.length > 0
      ? beside(
          spoken.map((side) => sideBlock(side, found.encounter, entities)),
          columns,
        )
      : [line(piece('Neither side is quoted.', 'quiet'))]),
    ...(silent.length > 0 && spoken.length > 0
      ? [
          blank,
          ...wrap(
            line(
              piece('Not quoted: ', 'quiet'),
              enumerate(silent.map(({ party, name }) => piece(name, styleOf(party)))),
            ),
            columns,
          ),
        ]
      : []),
    ...(found.others.length > 0
      ? [blank, line(piece('Others', 'heading')), rule(columns), ...blocks(found.others, entities, columns)]
      : []),
  ];
}

/** Name, date, status and circumstances of an encounter, over its id. */
export const encounterHead = (encounter: Sides['encounter'], entities: EntityNames, columns: number): Line[] => [
  ...wrap(line(piece(encounter.name, 'heading')), columns),
  ...wrap(
    join(
      [
        piece(dated(encounter.when), encounter.when ? 'date' : 'quiet'),
        statusOf(encounter.status),
        circumstances(encounter, entities),
      ],
      piece(' · ', 'quiet'),
    ),
    columns,
  ),
  line(piece(encounter.id, 'id')),
];

const blocks = (quotes: readonly Quote[], entities: EntityNames, columns: number): Line[] =>
  quotes.flatMap((quote, index) => [...(index > 0 ? [blank] : []), ...quoteBlock(quote, entities, columns)]);

type Side = Sides['sides'][number];

/** One side as a column: who, then each quotation with where it stands. */
export const sideBlock =
  (side: Side, encounter: Sides['encounter'], entities: EntityNames, most = Number.POSITIVE_INFINITY): Block =>
  (columns) => {
    const speakers = side.speakers.map((id) => named(id, entities));
    return [
      ...wrap(line(piece(side.name, styleOf(side.party))), columns),
      ...wrap(enumerate(speakers), columns),
      rule(columns),
      ...side.quotes
        .slice(0, most)
        .flatMap((quote, index) => [
          ...(index > 0 ? [blank] : []),
          ...inColumn(quote, encounter, side, entities, columns),
        ]),
    ];
  };

function inColumn(
  quote: Quote,
  encounter: Sides['encounter'],
  side: Side,
  entities: EntityNames,
  columns: number,
): Line[] {
  const relation = quote.encounters.find((link) => link.encounter === encounter.id)?.relation;
  const speakers = withRole(quote.who, 'speaker');
  const head = join(
    [
      (side.speakers.length > 1 || speakers.length !== 1) && enumerate(speakers.map((who) => whoName(who, entities))),
      relation === 'about' && piece('about it', 'quiet'),
      quote.when && quote.when.edtf !== encounter.when?.edtf && piece(dated(quote.when), 'date'),
      quote.form === 'indirect' && piece('indirect', 'quiet'),
    ],
    piece(' · ', 'quiet'),
  );
  return [
    ...wrap(line(piece(contentOf(quote), quote.marked ? 'quote' : 'indirect')), columns),
    ...(head.length > 0 ? wrap(head, columns) : []),
    ...wrap(line(piece(quote.id, 'id')), columns),
  ];
}
