import type { Page, RecordKind, Store } from '@readout/core';
import type { Context } from './context.ts';
import { DEFAULT_LIMIT } from './gather.ts';
import type { ListFlags } from './options.ts';
import { json, plainCsv } from './print.ts';

interface Exported {
  kind: RecordKind | undefined;
  page: Page<object>;
  /** What the items are about: the rows of a table. */
  records: readonly object[];
  store: Store;
}

/** Writes a list for a program, where one of `--json`, `--jsonl` and `--csv` asks for it. */
export async function exported(
  context: Context,
  flags: ListFlags,
  { kind, page, records, store }: Exported,
): Promise<boolean> {
  if (flags.csv) {
    const { csv } = await import('@readout/core/formats/csv');
    const fields = flags.fields?.flatMap((value) => value.split(','));
    for await (const text of csv.write(records, { kind, fields })) context.write(plainCsv(text));
  } else if (flags.jsonl) for (const item of page.items) context.write(`${json(item)}\n`);
  else if (flags.json) {
    const { envelope } = await import('@readout/core');
    const corpus = await store.corpus();
    context.write(`${json(envelope(page, { limit: flags.limit ?? DEFAULT_LIMIT, corpus }), 2)}\n`);
  } else return false;
  return true;
}
