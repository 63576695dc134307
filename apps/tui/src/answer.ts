import type { Store } from '@readout/core';
import type { Context } from './context.ts';
import type { Line } from './layout/line.ts';
import { namesOf } from './names.ts';
import type { ListFlags } from './options.ts';
import { json, plainCsv } from './print.ts';

interface Answer {
  /** All of it: what `--json` prints. */
  data: object;
  /** Its rows: what `--jsonl` and `--csv` print. */
  rows: readonly object[];
  view(): Line[] | Promise<Line[]>;
}

/** Prints an answer that is no page of records: as lines, as `{data, entities, meta}`, or its rows for a program. */
export async function printAnswer(
  context: Context,
  { json: asJson, jsonl, csv: asCsv, fields }: ListFlags,
  store: Store,
  { data, rows, view }: Answer,
): Promise<void> {
  const wanted = fields?.flatMap((value) => value.split(','));
  const records = wanted
    ? rows.map((row) => Object.fromEntries(Object.entries(row).filter(([field]) => wanted.includes(field))))
    : rows;
  if (asCsv) {
    const { csv } = await import('@readout/core/formats/csv');
    for await (const text of csv.write(records)) context.write(plainCsv(text));
  } else if (jsonl) for (const row of records) context.write(`${json(row)}\n`);
  else if (asJson) {
    const [entities, corpus] = await Promise.all([namesOf(store, data), store.corpus()]);
    context.write(`${json({ data, entities, meta: { corpus } }, 2)}\n`);
  } else context.print(await view());
}
