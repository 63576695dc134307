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
  'no-tagger'?: boolean | undefined;
  json?: boolean | undefined;
}

export default async function (this: Context, flags: ParseFlags, ...files: string[]): Promise<void> {
  const published = flags.published;
  if (published !== undefined && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(published))
    throw new Refusal(`--published ${published}: a date is wanted, such as 2022-01-21.`, 2);
  const sources = await readSources(this, files);
  const store = await parsed(sources, published, flags['no-tagger'] === true);
  const documents: AnnotatedDocument[] = [];
  for await (const { id } of all(store, 'document')) documents.push((await document(store, id))!);
  if (flags.json) {
    await printJson(this, store, documents);
    return;
  }
  const shown = documents.filter(({ document: { text } }) => text.trim() !== '');
  const columns = this.columns;
  const lines: Line[] = [];
  for (const annotated of shown) {
    if (lines.length > 0) lines.push(blank, ...(flags.sides ? [] : [blank]));
    lines.push(...head(annotated, columns));
    if (!flags.sides) lines.push(...(await body(store, annotated, columns)));
  }
  if (flags.sides && shown.length > 0) lines.push(blank, ...(await everySide(store, columns)));
  this.print(lines.length > 0 ? lines : [line('There is no text to read.')]);
}

/** The texts, read and linked with each other. */
async function parsed(sources: readonly Source[], published: string | undefined, rulesAlone: boolean): Promise<Store> {
  const [{ memoryStore }, { parse }, { readText }, tagger] = await Promise.all([
    import('@readout/core'),
    import('@readout/core/parse'),
    import('@readout/core/readers/text'),
    rulesAlone ? undefined : import('@readout/core/tagger').then(({ loadTagger }) => loadTagger()),
  ]);
  const store = memoryStore();
  await store.add(
    sources.map(({ id, bytes }) =>
      parse(readText(bytes, { id }), { tagger, ...(published === undefined ? {} : { published }) }),
    ),
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

const head = (annotated: AnnotatedDocument, columns: number): Line[] => [
  ...documentHead(annotated.document, columns),
  ...wrap(line(piece(tally(annotated), 'quiet')), columns),
];

async function body(store: Store, annotated: AnnotatedDocument, columns: number): Promise<Line[]> {
  const { id } = annotated.document;
  const [said, met] = [await everyQuote(store, id), await everyEncounter(store, id)];
  const names = await namesOf(store, said, met);
  const dates = dateTable(annotated, columns);
  return [
    blank,
    line(piece('Who said what', 'heading')),
    ...(said.length > 0
      ? said.flatMap((quote, index) => [...(index > 0 ? [blank] : []), ...quoteBlock(quote, names, columns)])
      : [line(piece('Nobody is quoted.', 'quiet'))]),
    blank,
    line(piece('Who met whom', 'heading')),
    ...(met.length > 0
      ? encounterRows(
          met.map((encounter) => ({ encounter })),
          names,
          columns,
        )
      : [line(piece('No encounter is told of.', 'quiet'))]),
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

/** The sides of every encounter at which more than one is quoted, then the rest of what was said, speaker beside speaker. */
async function everySide(store: Store, columns: number): Promise<Line[]> {
  const lines: Line[] = [];
  const shown = new Set<string>();
  for await (const { id } of all(store, 'encounter', { sort: 'date' })) {
    const found = await sides(store, id);
    if (!found || found.sides.filter(({ quotes: said }) => said.length > 0).length < 2) continue;
    for (const { id: quote } of [...found.sides.flatMap((side) => side.quotes), ...found.others]) shown.add(quote);
    lines.push(...(lines.length > 0 ? [blank] : []), ...sidesView(found, await namesOf(store, found), columns));
  }
  const rest = await speakersView(store, shown, columns);
  if (lines.length === 0) return rest.length > 0 ? rest : [line(piece('Nobody is named as a speaker.', 'quiet'))];
  return rest.length > 0 ? [...lines, blank, line(piece('Said elsewhere', 'heading')), blank, ...rest] : lines;
}
