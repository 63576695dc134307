import { type Page, type Quote, quotes } from '@readout/core';
import type { Context } from '../context.ts';
import { blank } from '../layout/fit.ts';
import type { Line } from '../layout/line.ts';
import { list } from '../listing.ts';
import type { ListFlags } from '../options.ts';
import { quoteBlock } from '../views/quote.ts';

export default async function (this: Context, flags: ListFlags): Promise<void> {
  await list(this, flags, { what: 'quotations', kind: 'quote', ask: quotes, view });
}

const view = ({ items, entities }: Page<Quote>, columns: number): Line[] =>
  items.flatMap((quote, index) => [...(index > 0 ? [blank] : []), ...quoteBlock(quote, entities, columns)]);
