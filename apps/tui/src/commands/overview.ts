import { documents, facets, type Sides, type Store, sides, timeline } from '@readout/core';
import type { Context } from '../context.ts';
import { beside } from '../layout/beside.ts';
import { blank, indent } from '../layout/fit.ts';
import { join, type Line, line, piece } from '../layout/line.ts';
import { table } from '../layout/table.ts';
import { wrap } from '../layout/wrap.ts';
import { count } from '../listing.ts';
import { namesOf } from '../names.ts';
import type { OutputFlags } from '../options.ts';
import { json } from '../print.ts';
import { openStore, sameCorpus } from '../store.ts';
import { documentRows } from '../views/document.ts';
import { formatOf, participantsOf, statusOf } from '../views/encounter.ts';
import { encounterHead, sideBlock } from '../views/sides.ts';
import { dated } from '../views/when.ts';
import { named, styleOf, withRole } from '../views/who.ts';

const MOST = 12;
const SPEAKERS = 8;
const CANDIDATES = 40;

export default async function (this: Context, flags: OutputFlags): Promise<void> {
  const store = await openStore(this, flags.corpus);
  const [articles, first, counts, corpus] = await Promise.all([
    documents(store, { limit: MOST }),
    timeline(store, { limit: MOST }),
    facets(store, 'quote', ['speaker', 'form', 'encounter']),
    store.corpus(),
  ]);
  const { total } = first;
  const told = counts.encounter.map(({ value }) => value);
  // Of more encounters than fit, those at which most was said.
  const shown = total > MOST && told.length > 0 ? await timeline(store, { encounter: told.slice(0, MOST) }) : first;
  const quoted = counts.speaker;
  if (flags.json) {
    const entities = await namesOf(store, articles.items, shown.items, quoted);
    const data = { documents: articles.items, timeline: shown.items, speakers: quoted };
    this.write(`${json({ data, entities, meta: { corpus } }, 2)}\n`);
    return;
  }
  const columns = this.columns;
  const here = sameCorpus(flags.corpus);
  const said = counts.form.reduce((sum, { value, count: number }) => sum + (value === 'scare' ? 0 : number), 0);
  const striking = await strikingSides(store, told.slice(0, CANDIDATES));
  // Those of whom it is known who they are; "a senior official" says less at a glance.
  const known = quoted.filter(({ value }) => value.includes('/'));
  const speaker = known[0]?.value.split('/')[1];
  const example = articles.items[0]?.id;
  this.print([
    ...wrap(
      join(
        [
          piece(corpus.name, 'heading'),
          count(articles.total, 'documents'),
          count(said, 'quotations'),
          count(total, 'encounters'),
          count(quoted.length, 'speakers'),
        ],
        piece(' · ', 'quiet'),
      ),
      columns,
    ),
    ...section(
      'Documents',
      documentRows(articles.items, columns, true),
      articles.total - articles.items.length,
      `documents${here}`,
    ),
    ...section(
      'Encounters',
      table(
        [{}, {}, { fit: 'wrap', least: 20 }, { align: 'right' }],
        shown.items.map(({ encounter, quotes }) => {
          const who = participantsOf(encounter, shown.entities, 3);
          return [
            piece(dated(encounter.when), encounter.when ? 'date' : 'quiet'),
            statusOf(encounter.status),
            join(
              [
                who.length > 0 ? who : encounter.name,
                formatOf(encounter) !== 'meeting' && formatOf(encounter),
                encounter.place && named(encounter.place, shown.entities),
              ],
              ', ',
            ),
            quotes > 0 && piece(count(quotes, 'quotes'), 'quiet'),
          ];
        }),
        columns,
      ),
      total - shown.items.length,
      `timeline${here}`,
    ),
    ...section(
      'Who is quoted',
      speakers(known.slice(0, SPEAKERS), columns),
      quoted.length - Math.min(known.length, SPEAKERS),
      `facets quote --by speaker${here}`,
    ),
    ...(striking ? [blank, ...(await twoSides(store, striking, here, columns))] : []),
    blank,
    line(piece('Ask on', 'heading')),
    ...indent(
      table(
        [{}, { fit: 'cut' }],
        [
          ...(speaker ? [[`readout quotes --speaker ${speaker}${here}`, piece('what one person said', 'quiet')]] : []),
          [`readout search "arms control"${here}`, piece('where something is spoken of', 'quiet')],
          ...(example ? [[`readout show ${example}${here}`, piece('an article with its record', 'quiet')]] : []),
          ['readout parse my-article.txt', piece('read a text of your own', 'quiet')],
          ['readout --help', piece('everything else', 'quiet')],
        ],
        columns - 2,
      ),
      2,
    ),
  ]);
}

function section(title: string, body: readonly Line[], more: number, command: string): Line[] {
  if (body.length === 0) return [];
  const rest = more > 0 ? [line(piece(`… and ${more} more: readout ${command} --limit 0`, 'quiet'))] : [];
  return [blank, line(piece(title, 'heading')), ...body, ...rest];
}

function speakers(
  counts: readonly { value: string; name?: string | undefined; count: number }[],
  columns: number,
): Line[] {
  const most = Math.max(1, ...counts.map(({ count: number }) => number));
  const room = Math.max(8, Math.min(30, columns - 50));
  return table(
    [{ fit: 'cut' }, { align: 'right' }, {}],
    counts.map(({ value, name, count: number }) => [
      piece(name ?? value, styleOf(value)),
      String(number),
      piece('█'.repeat(Math.max(1, Math.round((number / most) * room))), 'bar'),
    ]),
    columns,
  );
}

/** The encounter at which both sides are quoted best in their own words: the one whose quieter side says most. */
async function strikingSides(store: Store, ids: readonly string[]): Promise<Sides | undefined> {
  let best: { sides: Sides; score: number } | undefined;
  for (const id of ids) {
    const found = await sides(store, id);
    const spoken =
      found?.sides.map(({ quotes }) => quotes.filter(({ marked }) => marked).length).filter((number) => number > 0) ??
      [];
    if (!found || spoken.length < 2) continue;
    const score = Math.min(...spoken) * 2 + spoken.length;
    if (!best || score > best.score) best = { sides: found, score };
  }
  return best?.sides;
}

/** The sides with a quotation each: the longest in marks that was said at it. */
async function twoSides(store: Store, found: Sides, here: string, columns: number): Promise<Line[]> {
  const names = await namesOf(store, found);
  const shown = found.sides
    .map((side) => {
      const quotes = telling(side.quotes);
      const heard = new Set(quotes.flatMap(({ who }) => withRole(who, 'speaker')).map(({ entity }) => entity));
      return { ...side, quotes, speakers: side.speakers.filter((id) => heard.has(id)) };
    })
    .filter(({ quotes }) => quotes.length > 0)
    .slice(0, 2);
  return [
    line(piece('Two sides of one encounter', 'heading')),
    ...encounterHead(found.encounter, names, columns).slice(1, -1),
    blank,
    ...beside(
      shown.map((side) => sideBlock(side, found.encounter, names)),
      columns,
    ),
    blank,
    line(piece('All of it: ', 'quiet'), `readout sides ${found.encounter.id}${here}`),
  ];
}

const telling = (quotes: Sides['others']): Sides['others'] =>
  quotes
    .filter(({ form, marked }) => marked && form === 'direct')
    .sort((a, b) => Math.abs(a.text.length - 160) - Math.abs(b.text.length - 160))
    .slice(0, 1);
