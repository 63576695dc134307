import { type AnnotatedDocument, all, document, type Encounter, type Store, sides } from '@readout/core';
import { type Context, Refusal } from '../context.ts';
import { blank } from '../layout/fit.ts';
import { type Line, line, piece } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';
import { namesOf } from '../names.ts';
import { json } from '../print.ts';
import { readSources, type Source } from '../sources.ts';
import { documentHead } from '../views/document.ts';
import { encounterRows } from '../views/encounter-rows.ts';
import { quoteBlock } from '../views/quote.ts';
import { dateTable, tally } from '../views/record.ts';
import { sidesView } from '../views/sides.ts';
import { speakersView } from '../views/speakers.ts';

export interface ParseFlags {
  sides?: boolean | undefined;
  published?: string | undefined;
  json?: boolean | undefined;
}

export default async function (this: Context, flags: ParseFlags, ...files: string[]): Promise<void> {
  const published = flags.published;
  if (published !== undefined && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(published))
    throw new Refusal(`--published ${published}: a date is wanted, such as 2022-01-21.`, 2);
  const sources = await readSources(this, files);
  const store = await parsed(sources, published);
  const documents: AnnotatedDocument[] = [];
  for await (const { id } of all(store, 'document')) documents.push((await document(store, id))!);
  if (flags.json) {
    await printJson(this, store, documents);
    return;
  }
  const shown = documents.filter(({ document: { text } }) => text.trim() !== '');
  const lines: Line[] = [];
  for (const annotated of shown) {
    if (lines.length > 0) lines.push(blank, blank);
    lines.push(...(await documentView(store, annotated, flags.sides === true && documents.length === 1, this.columns)));
  }
  if (flags.sides && documents.length > 1) lines.push(blank, blank, ...(await allSides(store, this.columns)));
  this.print(lines.length > 0 ? lines : [line('There is no text to read.')]);
}

/** The texts, read and linked with each other. */
async function parsed(sources: readonly Source[], published: string | undefined): Promise<Store> {
  const [{ memoryStore }, { parse }, { readText }] = await Promise.all([
    import('@readout/core'),
    import('@readout/core/parse'),
    import('@readout/core/readers/text'),
  ]);
  const store = memoryStore();
  await store.add(
    sources.map(({ id, bytes }) => parse(readText(bytes, { id }), published === undefined ? {} : { published })),
  );
  return store;
}

/** One document as a single record, several as a list. */
async function printJson(context: Context, store: Store, documents: readonly AnnotatedDocument[]): Promise<void> {
  const entities = await namesOf(
    store,
    documents.map(({ annotations, document: about }) => [annotations, about.dateline]),
  );
  const meta = { corpus: await store.corpus() };
  const [only] = documents;
  if (documents.length === 1 && only) {
    context.write(`${json({ data: only, entities, meta }, 2)}\n`);
    return;
  }
  const page = { limit: 0, next: null, total: documents.length };
  context.write(`${json({ data: documents, page, entities, meta }, 2)}\n`);
}

async function documentView(
  store: Store,
  annotated: AnnotatedDocument,
  withSides: boolean,
  columns: number,
): Promise<Line[]> {
  const { id } = annotated.document;
  const [said, met] = [await everyQuote(store, id), await everyEncounter(store, id)];
  const names = await namesOf(store, said, met);
  const dates = dateTable(annotated, columns);
  return [
    ...documentHead(annotated.document, columns),
    ...wrap(line(piece(tally(annotated), 'quiet')), columns),
    blank,
    line(piece('Who said what', 'heading')),
    ...(said.length === 0
      ? [line(piece('Nobody is quoted.', 'quiet'))]
      : withSides
        ? await allSides(store, columns)
        : said.flatMap((quote, index) => [...(index > 0 ? [blank] : []), ...quoteBlock(quote, names, columns)])),
    blank,
    line(piece('Who met whom', 'heading')),
    ...(met.length === 0
      ? [line(piece('No encounter is told of.', 'quiet'))]
      : encounterRows(
          met.map((encounter) => ({ encounter })),
          names,
          columns,
        )),
    ...(dates.length > 0 ? [blank, line(piece('Dates', 'heading')), ...dates] : []),
  ];
}

async function everyQuote(store: Store, id: string) {
  const found = [];
  for await (const quote of all(store, 'quote', { document: id, sort: 'document' }))
    if (quote.form !== 'scare') found.push(quote);
  return found;
}

async function everyEncounter(store: Store, id: string): Promise<Encounter[]> {
  const found: Encounter[] = [];
  for await (const encounter of all(store, 'encounter', { document: id, sort: 'date' })) found.push(encounter);
  return found;
}

/** The sides of every encounter at which more than one is quoted; without any, the speakers next to each other. */
async function allSides(store: Store, columns: number): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const { id } of all(store, 'encounter', { sort: 'date' })) {
    const found = await sides(store, id);
    if (!found || found.sides.filter(({ quotes: said }) => said.length > 0).length < 2) continue;
    if (lines.length > 0) lines.push(blank);
    lines.push(...sidesView(found, await namesOf(store, found), columns));
  }
  return lines.length > 0 ? lines : speakersView(store, columns);
}
