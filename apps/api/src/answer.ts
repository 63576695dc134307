import type { CorpusHeader, Filter, Page, RecordKind } from '@readout/core';
import { envelope } from '@readout/core';
import { csv } from '@readout/core/formats/csv';
import type { FormatContext } from '@readout/core/formats/format';
import { jsonl } from '@readout/core/formats/jsonl';
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import type { ApiEnv, Given } from './env.ts';
import { ProblemError } from './problems.ts';

const JSON_TYPE = 'application/json';
const formats = { json: JSON_TYPE, jsonl: jsonl.mediaType, csv: csv.mediaType } as const;
export type FormatName = keyof typeof formats;
const names = Object.keys(formats) as FormatName[];

/** The format asked for by `?format=` or the Accept header; JSON unless told. */
export function formatOf(c: Context<ApiEnv>): FormatName {
  const asked = names.find((name) => c.req.queries('format')?.includes(name));
  if (asked) return asked;
  const accept = c.req.header('accept');
  if (!accept || /\*\/\*|application\/\*|application\/json|text\/html/.test(accept)) {
    if (!accept || !/csv|json-?l|ndjson/.test(accept)) return 'json';
  }
  const match = accepts(c, { header: 'Accept', supports: Object.values(formats), default: '' });
  const found = names.find((name) => formats[name] === match);
  if (!found) throw new ProblemError('not-acceptable', `This is served as ${Object.values(formats).join(', ')}.`);
  return found;
}

/** Sends a page in the format asked for. JSON has the envelope; JSON Lines and CSV have the records alone and the next page in a Link header. */
export async function sendPage<T extends object>(
  c: Context<ApiEnv>,
  { store }: Given,
  { limit, fields }: Filter,
  ask: () => Promise<Page<T>>,
  kind?: RecordKind,
): Promise<Response> {
  const corpus = await store.corpus();
  const format = formatOf(c);
  const known = await cached(c, corpus, formats[format]);
  if (known) return known;
  const page = await ask();
  if (page.next !== undefined) c.header('link', `<${nextUrl(c, page.next)}>; rel="next"`);
  c.header('x-total-count', String(page.total));
  if (format === 'json') return c.json(envelope(page, { limit, corpus }));
  return sendTable(c, format, page.items, {
    kind,
    fields: fields === undefined ? undefined : [fields].flat(),
    raw: c.req.query('raw') === 'true',
  });
}

async function sendTable(
  c: Context<ApiEnv>,
  format: 'jsonl' | 'csv',
  rows: readonly object[],
  context: FormatContext,
): Promise<Response> {
  const writer = format === 'csv' ? csv : jsonl;
  const lines: string[] = [];
  for await (const line of writer.write(rows, context)) lines.push(line);
  return c.body(lines.join(''), 200, { 'content-type': `${writer.mediaType}; charset=utf-8` });
}

/** Sends an answer that is no page of records in the format asked for: JSON has all of it, JSON Lines and CSV its rows. */
export async function sendRows<T extends object>(
  c: Context<ApiEnv>,
  { store }: Given,
  ask: () => Promise<T | undefined>,
  rowsOf: (answer: T) => readonly object[],
  missing = '',
): Promise<Response> {
  const corpus = await store.corpus();
  const format = formatOf(c);
  const known = await cached(c, corpus, formats[format]);
  if (known) return known;
  const data = await ask();
  if (data === undefined) throw new ProblemError('not-found', missing);
  if (format === 'json') return c.json({ data, meta: { corpus } });
  return sendTable(c, format, rowsOf(data), { raw: c.req.query('raw') === 'true' });
}

/** Sends a single thing as JSON. */
export async function sendOne(
  c: Context<ApiEnv>,
  { store }: Given,
  ask: () => Promise<object | undefined>,
  missing: string,
): Promise<Response> {
  const corpus = await store.corpus();
  const known = await cached(c, corpus, JSON_TYPE);
  if (known) return known;
  const data = await ask();
  if (data === undefined) throw new ProblemError('not-found', missing);
  return c.json({ data, meta: { corpus } });
}

function nextUrl(c: Context<ApiEnv>, cursor: string): string {
  const url = new URL(c.req.url);
  url.searchParams.set('cursor', cursor);
  return `${url.pathname}${url.search}`;
}

/**
 * Sets the caching headers. The tag is the corpus' hash, the query and the media type: the same answer byte for byte, so a
 * request that has it is answered with 304 before anything is asked.
 */
async function cached(c: Context<ApiEnv>, corpus: CorpusHeader, mediaType: string): Promise<Response | undefined> {
  const { pathname, searchParams } = new URL(c.req.url);
  const query = [...searchParams].sort().join('&');
  const digest = await crypto.subtle.digest(
    'SHA-256',
    new TextEncoder().encode([corpus.sha256, pathname, query, mediaType].join('\n')),
  );
  const tag = `"${btoa(String.fromCharCode(...new Uint8Array(digest).slice(0, 15)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')}"`;
  c.header('etag', tag);
  c.header('cache-control', 'public, max-age=60, stale-while-revalidate=600');
  const asked = c.req
    .header('if-none-match')
    ?.split(',')
    .map((one) => one.trim().replace(/^W\//, ''));
  return asked?.includes(tag) ? c.body(null, 304) : undefined;
}
