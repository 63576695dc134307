import { all, type Quote, type Store } from '@readout/core';
import { beside } from '../layout/beside.ts';
import { blank, rule } from '../layout/fit.ts';
import { join, type Line, line, piece } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';
import { namesOf } from '../names.ts';
import { contentOf } from './quote.ts';
import { dated } from './when.ts';
import { whoName } from './who.ts';

/** Everybody who is quoted, next to each other, who says most first. Leaves out the quotations of `shown`. */
export async function speakersView(store: Store, shown: ReadonlySet<string>, columns: number): Promise<Line[]> {
  const said = new Map<string, Quote[]>();
  for await (const quote of all(store, 'quote', { sort: 'document' }))
    for (const { role, entity, name } of quote.who)
      if (role === 'speaker' && quote.form !== 'scare' && !shown.has(quote.id))
        said.set(entity ?? name, [...(said.get(entity ?? name) ?? []), quote]);
  const names = await namesOf(store, [...said.keys()]);
  const blocks = [...said]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([who, quotes]) => (width: number): Line[] => {
      const speaker = { role: 'speaker' as const, name: who, ...(Object.hasOwn(names, who) ? { entity: who } : {}) };
      return [
        ...wrap(line(whoName(speaker, names)), width),
        rule(width),
        ...quotes.flatMap((quote, index) => [...(index > 0 ? [blank] : []), ...words(quote, width)]),
      ];
    });
  return beside(blocks, columns);
}

const words = (quote: Quote, width: number): Line[] => [
  ...wrap(line(piece(contentOf(quote), quote.marked ? 'quote' : 'indirect')), width),
  ...wrap(
    join(
      [quote.when && piece(dated(quote.when), 'date'), quote.form !== 'direct' && piece(quote.form, 'quiet')],
      piece(' · ', 'quiet'),
    ),
    width,
  ).filter((row) => row.length > 0),
];
