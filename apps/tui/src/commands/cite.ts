import { all, cite } from '@readout/core';
import type { Context } from '../context.ts';
import { blank, indent } from '../layout/fit.ts';
import { type Line, line, piece } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';
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
  const whole = found.id === found.document;
  await printOne(this, flags, store, found, (): Line[] => [
    ...(whole ? [] : [...indent(wrap(line(piece(found.text, 'quote')), this.columns - 2), 2), blank]),
    ...wrap(line(found.citation), this.columns),
    line(piece(found.id, 'id')),
  ]);
}
