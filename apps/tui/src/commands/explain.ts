import { all, explain } from '@readout/core';
import type { Context } from '../context.ts';
import { namesOf } from '../names.ts';
import type { OutputFlags } from '../options.ts';
import { missing, printOne } from '../single.ts';
import { openStore } from '../store.ts';
import { explanationView } from '../views/explanation.ts';

export default async function (this: Context, flags: OutputFlags, id: string): Promise<void> {
  const store = await openStore(this, flags.corpus);
  const found = await explain(store, id);
  if (!found) {
    const known: string[] = [];
    for await (const { id: one } of all(store, 'quote')) known.push(one);
    for await (const { id: one } of all(store, 'encounter')) known.push(one);
    throw missing('record', id, known, 'quotes');
  }
  await printOne(this, flags, store, found, async () =>
    explanationView(found, await namesOf(store, found), this.columns),
  );
}
