import { type SimilarDocuments, similar } from '@readout/core';
import { printAnswer } from '../answer.ts';
import type { Context } from '../context.ts';
import { filterOf } from '../filter.ts';
import { DEFAULT_LIMIT } from '../gather.ts';
import { blank, indent, truncate } from '../layout/fit.ts';
import { join, type Line, line, piece } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';
import type { ListFlags } from '../options.ts';
import { missing } from '../single.ts';
import { openStore } from '../store.ts';
import { dated } from '../views/when.ts';

export default async function (this: Context, flags: ListFlags, typed: string): Promise<void> {
  const store = await openStore(this, flags.corpus);
  const known = await store.count('document', 'document');
  const ids = known.map(({ value }) => value);
  const begun = ids.filter((id) => id.startsWith(typed));
  const id = begun.length === 1 ? begun[0]! : typed;
  const found = await similar(store, id, filterOf(flags), { limit: flags.limit ?? DEFAULT_LIMIT });
  if (!found) throw missing('document', typed, ids, 'documents');
  await printAnswer(this, flags, store, { data: found, rows: found.similar, view: () => view(found, this.columns) });
}

const WORDS = 12;

function view({ terms, similar }: SimilarDocuments, columns: number): Line[] {
  const told = terms
    .slice(0, WORDS)
    .map(({ term }) => term)
    .join(' ');
  const head = wrap(line(piece('What tells it from others: ', 'quiet'), told || piece('nothing', 'quiet')), columns);
  if (similar.length === 0) return [...head, blank, line('No other document shares these words.')];
  return [
    ...head,
    ...similar.flatMap(({ document, title, publisher, when, score, terms: shared }) => [
      blank,
      truncate(line(piece(title || document, 'strong')), columns),
      ...wrap(
        join(
          [
            piece(score.toFixed(1), 'match'),
            when ? piece(dated(when), 'date') : piece('undated', 'quiet'),
            publisher,
            piece(document, 'id'),
          ],
          piece(' · ', 'quiet'),
        ),
        columns,
      ),
      ...indent(wrap(line(piece('shares ', 'quiet'), shared.map(({ term }) => term).join(' ')), columns - 2), 2),
    ]),
  ];
}
