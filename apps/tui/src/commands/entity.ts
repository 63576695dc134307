import { type Entity, encounters, entity, quotes, resolveEntity, type Store } from '@readout/core';
import { fold } from '@readout/core/text';
import { type Context, Refusal } from '../context.ts';
import { blank } from '../layout/fit.ts';
import { join, type Line, line, piece, space } from '../layout/line.ts';
import { table } from '../layout/table.ts';
import { wrap } from '../layout/wrap.ts';
import { count } from '../listing.ts';
import type { OutputFlags } from '../options.ts';
import { printOne } from '../single.ts';
import { openStore, sameCorpus } from '../store.ts';
import { encounterRows } from '../views/encounter-rows.ts';
import { quoteBlock } from '../views/quote.ts';
import { readable } from '../views/when.ts';
import { styleOf } from '../views/who.ts';

const SHOWN = 5;

export default async function (this: Context, flags: OutputFlags, typed: string): Promise<void> {
  const store = await openStore(this, flags.corpus);
  const found = await findEntity(store, typed);
  await printOne(this, flags, store, found, async () => [
    ...head(found, this.columns),
    ...aliases(found, this.columns),
    ...(await deeds(store, found, sameCorpus(flags.corpus), this.columns)),
  ]);
}

async function findEntity(store: Store, typed: string): Promise<Entity> {
  const resolved = await resolveEntity(store, typed);
  const found = 'id' in resolved ? await entity(store, resolved.id) : undefined;
  if (found) return found;
  const alternatives = 'alternatives' in resolved ? resolved.alternatives : [];
  const several = alternatives.length > 1 && alternatives.every(({ name }) => fold(name).includes(fold(typed)));
  if (several)
    throw new Refusal(
      `“${typed}” may be one of several:`,
      1,
      alternatives.map(({ id, name }) => `${id}  ${name}`),
    );
  throw new Refusal(`nobody and nothing here is called “${typed}”.`, 1, [
    alternatives.length > 0
      ? `Did you mean ${alternatives.map(({ id }) => id).join(' or ')}?`
      : 'readout entities lists all names.',
  ]);
}

function head({ id, name, type, offices, country, start, end, place, counts }: Entity, columns: number): Line[] {
  const facts = [
    country && `country ${country}`,
    start && readable(end && end !== start ? `${start}/${end}` : start),
    place,
  ];
  return [
    ...wrap(line(piece(name, styleOf(id))), columns),
    line(join([type, ...facts], piece(' · ', 'quiet')), piece(' · ', 'quiet'), piece(id, 'id')),
    ...(offices.length > 0
      ? [
          blank,
          ...table(
            [{}, { fit: 'wrap', least: 16 }],
            offices.map(({ title, organization, country: of, from, to }) => [
              piece(from || to ? `${from ?? '…'} – ${to ?? ''}`.trim() : 'office', 'date'),
              join([title, organization?.split('/')[1]?.replaceAll('-', ' '), of], ', '),
            ]),
            columns,
          ),
        ]
      : []),
    blank,
    ...wrap(
      join(
        Object.entries(counts)
          .filter(([, number]) => number > 0)
          .map(([key, number]) => `${key} ${number}`),
        piece(' · ', 'quiet'),
      ),
      columns,
    ),
  ];
}

function aliases({ aliases: forms }: Entity, columns: number): Line[] {
  const reasons = new Map<string, string[]>();
  for (const { text, reason } of forms) reasons.set(reason, [...(reasons.get(reason) ?? []), text]);
  if (reasons.size === 0) return [];
  return [
    blank,
    line(piece('Also written', 'heading')),
    ...table(
      [{}, { fit: 'wrap', least: 20 }],
      [...reasons].map(([reason, texts]) => [piece(reason, 'quiet'), texts.join(', ')]),
      columns,
    ),
  ];
}

/** What they said, what was said of them, whom they met. */
async function deeds(store: Store, { id }: Entity, here: string, columns: number): Promise<Line[]> {
  const [met, said, about] = await Promise.all([
    encounters(store, { who: id, limit: SHOWN }),
    quotes(store, { speaker: id, limit: SHOWN }),
    quotes(store, { about: id, limit: SHOWN }),
  ]);
  const lines: Line[] = [];
  const section = (title: string, what: string, shown: number, total: number, command: string, body: Line[]): void => {
    if (total === 0) return;
    lines.push(blank, line(piece(`${title}: ${count(total, what)}`, 'heading')), ...body);
    if (total > shown)
      lines.push(
        blank,
        line(piece('All of them:', 'quiet')),
        line(space(2), piece(`${command}${here} --limit 0`, 'quiet')),
      );
  };
  const rows = encounterRows(
    met.items.map((encounter) => ({ encounter })),
    met.entities,
    columns,
  );
  const blocks = ({ items, entities }: typeof said): Line[] =>
    items.flatMap((quote, index) => [...(index > 0 ? [blank] : []), ...quoteBlock(quote, entities, columns)]);
  section('Met', 'encounters', met.items.length, met.total, `readout encounters --who ${id}`, rows);
  section('Said', 'quotations', said.items.length, said.total, `readout quotes --speaker ${id}`, blocks(said));
  section('Spoken of', 'quotations', about.items.length, about.total, `readout quotes --about ${id}`, blocks(about));
  return lines;
}
