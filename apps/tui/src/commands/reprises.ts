import { type Page, type Retelling, reprises } from '@readout/core';
import type { Context } from '../context.ts';
import { blank, indent } from '../layout/fit.ts';
import { join, type Line, line, piece } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';
import { count, list } from '../listing.ts';
import type { ListFlags } from '../options.ts';
import { dated } from '../views/when.ts';
import { enumerate, whoName } from '../views/who.ts';

export default async function (this: Context, flags: ListFlags): Promise<void> {
  await list(this, flags, { what: 'reprises', ask: reprises, view });
}

const view = ({ items, entities }: Page<Retelling>, columns: number): Line[] =>
  items.flatMap(({ text, documents, tellings }, index) => [
    ...(index > 0 ? [blank] : []),
    ...wrap(line(piece(text, 'quote')), columns),
    ...indent(
      [
        line(piece(`${count(tellings.length, 'times')}, in ${count(documents, 'documents')}`, 'quiet')),
        ...tellings.flatMap(({ when, publisher, quote, speakers }) =>
          wrap(
            join(
              [
                when ? piece(dated(when), 'date') : piece('undated', 'quiet'),
                publisher,
                speakers.length > 0 &&
                  enumerate(
                    speakers.map((id) =>
                      whoName(
                        id.includes('/') ? { role: 'speaker', name: id, entity: id } : { role: 'speaker', name: id },
                        entities,
                      ),
                    ),
                  ),
                piece(quote, 'id'),
              ],
              piece(' · ', 'quiet'),
            ),
            columns - 2,
          ),
        ),
      ],
      2,
    ),
  ]);
