import type { Encounter, Filter, Quote } from '@readout/core';

/** Options every command has. */
export interface CorpusFlags {
  corpus?: string | undefined;
}

/** Options of commands that print one thing. */
export interface OutputFlags extends CorpusFlags {
  json?: boolean | undefined;
}

/** The keys of a filter that may be repeated. */
export const manyValued = [
  'kind',
  'document',
  'speaker',
  'to',
  'who',
  'role',
  'about',
  'where',
  'form',
  'format',
  'status',
  'encounter',
  'source',
  'lang',
  'fields',
] as const;

/** The keys of a filter that stand once. */
export const oneValued = ['since', 'until', 'q', 'sort', 'cursor'] as const;

/** Options of commands that print a list: a filter, key by key, and how to print. */
export type ListFlags = OutputFlags & {
  jsonl?: boolean | undefined;
  csv?: boolean | undefined;
  limit?: number | undefined;
} & Partial<Record<(typeof manyValued)[number], readonly string[] | undefined>> &
  Partial<Record<(typeof oneValued)[number], string | undefined>>;

const text = (value: string): string => {
  if (value === '' || value === '!') throw new SyntaxError('a value is missing');
  return value;
};

const count = (value: string): number => {
  if (!/^\d{1,9}$/.test(value)) throw new SyntaxError('a whole number is wanted; 0 means all');
  return Number(value);
};

const many = (brief: string, placeholder: string) =>
  ({ kind: 'parsed', parse: text, optional: true, variadic: true, brief, placeholder }) as const;
const one = (brief: string, placeholder: string) =>
  ({ kind: 'parsed', parse: text, optional: true, brief, placeholder }) as const;
const oneOf = (values: readonly string[]) => ({
  proposeCompletions: (partial: string) => values.filter((value) => value.startsWith(partial)),
});
const yes = (brief: string) => ({ kind: 'boolean', optional: true, withNegated: false, brief }) as const;

export const corpusFlags = {
  corpus: one('ask a folder of .txt files instead of the shipped corpus', 'DIR'),
};

/** Options of the browser. */
export interface BrowseFlags extends CorpusFlags {
  api?: string | undefined;
}

export const browseFlags = {
  ...corpusFlags,
  api: one('browse what a server serves: http://127.0.0.1:8787', 'URL'),
};

export const outputFlags = {
  ...corpusFlags,
  json: yes('print the record as JSON and nothing else'),
};

// What a shell proposes. The library checks what is typed, so these need not be complete.
const FORMS: readonly Quote['form'][] = ['direct', 'indirect', 'mixed', 'scare'];
const FORMATS: readonly Encounter['format'][] = [
  'bilateral',
  'multilateral',
  'summit',
  'visit',
  'press-conference',
  'interview',
  'other',
];
const STATUSES: readonly Encounter['status'][] = ['held', 'planned', 'considered', 'alleged', 'denied', 'cancelled'];
const ORDERS: readonly NonNullable<Filter['sort']>[] = ['date', '-date', 'relevance', 'document'];

/** Every key of a filter is an option of the same name. */
export const listFlags = {
  speaker: many('who said it', 'NAME'),
  to: many('whom it was said to', 'NAME'),
  who: many('who takes part, in any role', 'NAME'),
  role: many('with --who: in which role', 'ROLE'),
  about: many('person, place, organization or topic spoken of', 'NAME'),
  where: many('place', 'NAME'),
  form: { ...many('form of a quotation: direct, indirect, mixed, scare', 'FORM'), ...oneOf(FORMS) },
  format: { ...many('format of an encounter: bilateral, multilateral, summit, visit …', 'FORMAT'), ...oneOf(FORMATS) },
  status: { ...many('status of an encounter: held, planned, considered, alleged …', 'STATUS'), ...oneOf(STATUSES) },
  encounter: many('encounter id', 'ID'),
  document: many('document id', 'ID'),
  kind: many('kind of record', 'KIND'),
  source: many('publisher', 'NAME'),
  lang: many('language, BCP 47', 'TAG'),
  since: one('not before this date: 2021, 2021-05, 2021-05-19', 'DATE'),
  until: one('not after this date', 'DATE'),
  q: one('a query it must answer: words, "a phrase", OR, - …', 'QUERY'),
  sort: { ...one('date, -date, relevance or document', 'ORDER'), ...oneOf(ORDERS) },
  limit: {
    kind: 'parsed',
    parse: count,
    optional: true,
    brief: 'how many (25 unless told; 0 = all)',
    placeholder: 'N',
  },
  cursor: one('go on where the page before ended', 'CURSOR'),
  fields: many('only these fields of each record', 'FIELD'),
  ...outputFlags,
  json: yes('print {data, page, entities, meta} as JSON and nothing else'),
  jsonl: yes('print one record a line as JSON'),
  csv: yes('print a table for a spreadsheet (CSV)'),
} as const;

export const facetsFlags = {
  by: { ...many('what to count by: speaker, to, who, about, status, year …', 'KEY') },
  ...listFlags,
};

export const parseFlags = {
  sides: yes('put what each side said next to each other'),
  published: one('the day it came out, where the text does not say: 2022-01-21', 'DATE'),
  'no-tagger': yes('read by rules alone, without the trained models'),
  json: yes('print the annotated document as JSON and nothing else'),
};

/** Options of `readout serve`. */
export interface ServeFlags extends CorpusFlags {
  port?: number | undefined;
  host?: string | undefined;
  cors?: readonly string[] | undefined;
}

const port = (value: string): number => {
  const number = count(value);
  if (number > 65_535) throw new SyntaxError('a port is wanted: 0 to 65535');
  return number;
};

export const serveFlags = {
  port: {
    kind: 'parsed',
    parse: port,
    optional: true,
    brief: 'where to listen (8787 unless told; 0 = any free one)',
    placeholder: 'N',
  },
  host: one('address to listen on (127.0.0.1 unless told)', 'ADDRESS'),
  cors: many('origin that browsers may read from; none unless told', 'ORIGIN'),
  ...corpusFlags,
} as const;
