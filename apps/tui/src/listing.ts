import type { Filter, Page, RecordKind, Store } from '@readout/core';
import type { Context } from './context.ts';
import { exported } from './export.ts';
import { filterOf, typed } from './filter.ts';
import { gather } from './gather.ts';
import { blank } from './layout/fit.ts';
import { type Line, line, piece, space } from './layout/line.ts';
import { wrap } from './layout/wrap.ts';
import type { ListFlags } from './options.ts';
import { queryRefusal } from './query-refusal.ts';
import { openStore } from './store.ts';
import { fieldTable } from './views/fields.ts';

interface Listing<T, P extends Page<T> = Page<T>> {
  /** What is listed, in the plural: "quotations". */
  what: string;
  /** The kind of the records, where they are of one. */
  kind?: RecordKind;
  ask(store: Store, filter: Filter): Promise<P & Page<T>>;
  view(page: P, columns: number): Line[];
  /** The query that was typed, so that its faults can be pointed at; `--q` unless told. */
  query?: string;
  /** What is said where there is nothing at all; "No quotations in this corpus." unless told. */
  none?: string;
  /** What to say below the list, also where it is empty. */
  below?(page: P, columns: number): Line[];
  /** The record `--fields` and `--csv` are about, where it is not the item itself. */
  record?(item: T): object;
}

/** Asks for a list and prints it: as lines for a person, or as JSON. */
export async function list<T extends object, P extends Page<T> = Page<T>>(
  context: Context,
  flags: ListFlags,
  listing: Listing<T, P>,
): Promise<void> {
  const store = await openStore(context, flags.corpus);
  const page = await gather<T, P>((filter) => listing.ask(store, filter), filterOf(flags), flags.limit).catch(
    (error: unknown) => {
      throw queryRefusal(error, listing.query ?? flags.q, context.columns);
    },
  );
  const { record = (item: T): object => item } = listing;
  const records = page.items.map(record);
  if (await exported(context, flags, { kind: listing.kind, page, records, store })) return;
  const below = listing.below?.(page, context.columns) ?? [];
  if (page.items.length === 0) {
    const { total } = await listing.ask(store, { limit: 0 });
    const none = listing.query === undefined ? listing.none : `Nothing answers ${listing.query}.`;
    const found =
      total === 0 && none !== undefined
        ? wrap(line(none), context.columns)
        : nothing(listing.what, total, typed(flags), context.columns);
    context.print([...found, ...below]);
    return;
  }
  context.print([
    ...(flags.fields ? fieldTable(records, context.columns) : listing.view(page, context.columns)),
    ...below,
    ...footer(page, listing.what, flags.cursor !== undefined),
  ]);
}

/** How many there are, and how to see the rest. */
function footer<T>(page: Page<T>, what: string, later: boolean): Line[] {
  const shown = page.items.length;
  if (shown >= page.total && !later) return [blank, line(piece(count(page.total, what), 'quiet'))];
  if (page.next === undefined) return [blank, line(piece(`The last ${shown} of ${count(page.total, what)}.`, 'quiet'))];
  return [
    blank,
    line(piece(`${shown} of ${count(page.total, what)}. All: --limit 0. The next:`, 'quiet')),
    line(space(2), piece(`--cursor ${page.next}`, 'quiet')),
  ];
}

/** "1 quotation", "12 quotations", "1 person", "2 people". */
export function count(number: number, what: string): string {
  const one = what === 'people' ? 'person' : what.endsWith('ies') ? `${what.slice(0, -3)}y` : what.replace(/s$/, '');
  return `${number} ${number === 1 ? one : what}`;
}

function nothing(what: string, total: number, options: readonly string[], columns: number): Line[] {
  if (total === 0 || options.length === 0) return [line(`No ${what} in this corpus.`)];
  const widen =
    options.length === 1
      ? 'Without this option they are all listed.'
      : 'Leave out one of these, or give it a second time with another value.';
  return [
    ...wrap(line(`No ${what} found for `, piece(options.join(' '), 'strong'), `, among ${total}.`), columns),
    ...wrap(line(piece(widen, 'quiet')), columns),
  ];
}
