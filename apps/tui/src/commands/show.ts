import { all, document, type Encounter, type Store } from '@readout/core';
import type { Context } from '../context.ts';
import { blank, rule } from '../layout/fit.ts';
import { type Line, line, piece } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';
import { namesOf } from '../names.ts';
import type { OutputFlags } from '../options.ts';
import { missing, printOne } from '../single.ts';
import { openStore } from '../store.ts';
import { documentHead } from '../views/document.ts';
import { markedText, numbered } from '../views/marked-text.ts';
import { ofKind, recordView, tally } from '../views/record.ts';

/** Running text is hard to read in longer lines. */
const READABLE = 100;

export default async function (this: Context, flags: OutputFlags, id: string): Promise<void> {
  const store = await openStore(this, flags.corpus);
  const annotated = await document(store, await documentId(store, id));
  if (!annotated) throw missing('document', id, [], 'documents');
  await printOne(this, flags, store, annotated, async (): Promise<Line[]> => {
    const encounters = await encountersOf(
      store,
      ofKind(annotated, 'encounter-report').map(({ encounter }) => encounter),
    );
    const names = await namesOf(store, annotated.document, annotated.annotations, encounters);
    const numbers = numbered(annotated);
    const columns = Math.min(this.columns, READABLE);
    return [
      ...documentHead(annotated.document, columns),
      ...wrap(line(piece(tally(annotated), 'quiet')), columns),
      rule(columns),
      ...(annotated.document.text
        ? markedText(annotated, numbers, columns)
        : [line(piece('This corpus holds no running text.', 'quiet'))]),
      blank,
      rule(columns),
      ...wrap(line(piece('[1] quotation · ‹without marks› · ¹ name · ┊ not part of the article', 'quiet')), columns),
      ...recordView(annotated, encounters, names, numbers, this.columns),
    ];
  });
}

const OF_ANNOTATION = /\.(?:section|sentence|mention|date|quantity|topic|quote|encounter-report)\.\d+-\d+(?:\.\d+)?$/;

/** The id itself, that of the document a quotation or other annotation stands in, or the only one that begins so. */
async function documentId(store: Store, typed: string): Promise<string> {
  for (const id of [typed, typed.replace(OF_ANNOTATION, '')]) if (await store.get('document', id)) return id;
  const known: string[] = [];
  for await (const { id } of all(store, 'document')) known.push(id);
  const begun = known.filter((id) => id.startsWith(typed));
  if (begun.length === 1) return begun[0]!;
  throw missing('document', typed, known, 'documents');
}

/** The encounters of these ids, each once. */
async function encountersOf(store: Store, ids: readonly string[]): Promise<Encounter[]> {
  const found = await Promise.all([...new Set(ids)].map((id) => store.get('encounter', id)));
  return found.filter((encounter) => encounter !== undefined);
}
