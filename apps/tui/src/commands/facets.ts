import { type Count, type CountBy, facets, type RecordKind } from '@readout/core';
import { type Context, Refusal } from '../context.ts';
import { filterOf } from '../filter.ts';
import { blank } from '../layout/fit.ts';
import { type Line, line, piece, space } from '../layout/line.ts';
import { table } from '../layout/table.ts';
import { textWidth } from '../layout/width.ts';
import type { ListFlags } from '../options.ts';
import { json } from '../print.ts';
import { openStore } from '../store.ts';
import { didYouMean } from '../suggest.ts';
import { styleOf } from '../views/who.ts';

export interface FacetsFlags extends ListFlags {
  by?: readonly string[] | undefined;
}

const KINDS: readonly RecordKind[] = [
  'quote',
  'encounter',
  'document',
  'entity',
  'mention',
  'date',
  'quantity',
  'topic',
  'encounter-report',
  'section',
  'sentence',
  'reprise',
];

export default async function (this: Context, flags: FacetsFlags, kind: string): Promise<void> {
  const known = KINDS.find((one) => kind === one || kind === `${one}s`);
  if (!known)
    throw new Refusal(`there is no kind “${kind}”.`, 2, [didYouMean(kind, KINDS) ?? `There are ${KINDS.join(', ')}.`]);
  const by = (flags.by ?? ['speaker']).flatMap((value) => value.split(',')) as CountBy[];
  const store = await openStore(this, flags.corpus);
  const counts = await facets(store, known, by, filterOf(flags));
  if (flags.json || flags.jsonl) {
    this.write(`${json({ data: counts, meta: { corpus: await store.corpus() } }, 2)}\n`);
    return;
  }
  const most = flags.limit === 0 ? Number.POSITIVE_INFINITY : (flags.limit ?? 25);
  this.print(
    by.flatMap((key, index) => [
      ...(index > 0 ? [blank] : []),
      line(piece(`${known} by ${key}`, 'heading')),
      ...bars(counts[key] ?? [], most, this.columns),
    ]),
  );
}

function bars(counts: readonly Count[], most: number, columns: number): Line[] {
  if (counts.length === 0) return [line(space(2), piece('none', 'quiet'))];
  const shown = counts.slice(0, most);
  const highest = Math.max(...counts.map(({ count }) => count));
  const names = Math.max(...shown.map(({ name, value }) => textWidth(name ?? value)));
  const ids = Math.max(...shown.map(({ name, value }) => (name ? textWidth(value) + 2 : 0)));
  const room = Math.max(6, Math.min(40, columns - names - ids - 10));
  const lines = table(
    [{ fit: 'wrap', least: 12 }, { align: 'right' }, {}, {}],
    shown.map(({ value, name, count }) => [
      piece(name ?? value, styleOf(value)),
      String(count),
      piece('█'.repeat(Math.max(1, Math.round((count / highest) * room))), 'bar'),
      name && piece(value, 'id'),
    ]),
    columns,
  );
  return counts.length > shown.length
    ? [...lines, line(piece(`… and ${counts.length - shown.length} more`, 'quiet'))]
    : lines;
}
