import { all, cite } from '@readout/core';
import type { Context } from '../context.ts';
import { type Line, line, piece } from '../layout/line.ts';
import type { OutputFlags } from '../options.ts';
import { missing, printOne } from '../single.ts';
import { openStore } from '../store.ts';

export default async function (this: Context, flags: OutputFlags, id: string): Promise<void> {
  const store = await openStore(this, flags.corpus);
  const found = await cite(store, id);
  if (!found) {
    const known: string[] = [];
    for await (const { id: one } of all(store, 'quote')) known.push(one);
    for await (const { id: one } of all(store, 'document')) known.push(one);
    throw missing('record', id, known, 'quotes');
  }
  // The citation stays on one line, however long: it is there to be pasted.
  await printOne(this, flags, store, found, (): Line[] => [line(found.citation), line(piece(found.id, 'id'))]);
}
