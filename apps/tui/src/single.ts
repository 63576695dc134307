import type { Store } from '@readout/core';
import { type Context, Refusal } from './context.ts';
import type { Line } from './layout/line.ts';
import { namesOf } from './names.ts';
import type { OutputFlags } from './options.ts';
import { json } from './print.ts';
import { nearest } from './suggest.ts';

/** Prints one record: as `{data, entities, meta}` for a program, else as lines. */
export async function printOne(
  context: Context,
  flags: OutputFlags,
  store: Store,
  data: object,
  view: () => Line[] | Promise<Line[]>,
): Promise<void> {
  if (flags.json) {
    const [entities, corpus] = await Promise.all([namesOf(store, data), store.corpus()]);
    context.write(`${json({ data, entities, meta: { corpus } }, 2)}\n`);
  } else context.print(await view());
}

/** Says that a named thing does not exist, and which one may have been meant. */
export function missing(what: string, typed: string, known: readonly string[], listed: string): Refusal {
  const near = nearest(typed, known);
  return new Refusal(`there is no ${what} “${typed}”.`, 1, [
    near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `readout ${listed} lists them.`,
  ]);
}
