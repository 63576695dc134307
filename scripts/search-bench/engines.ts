import { DatabaseSync } from 'node:sqlite';
import MiniSearch from 'minisearch';
import { indexWriter } from '../../packages/core/src/search/index/index-writer.ts';
import { openIndex } from '../../packages/core/src/search/index/open-index.ts';
import { tokenize } from '../../packages/core/src/text/tokenize.ts';
import type { BenchDocument } from './corpus.ts';
import type { Asked, Kind } from './queries.ts';

/** Something that answers questions with the numbers of the ten best documents. */
export interface Engine {
  name: string;
  kinds: ReadonlySet<Kind>;
  ask(asked: Asked): number[];
  /** How many documents answer, where the engine is asked to be right about it. */
  total?(asked: Asked): number;
}

/** Ours as FTS5 would have it: one field, exact words. */
export function plainIndex(documents: readonly BenchDocument[]): ArrayBuffer {
  const writer = indexWriter({ stems: false, wholes: false, spans: false });
  for (const { id, text } of documents) writer.add({ id, passages: [{ start: 0, text }] });
  return writer.finish();
}

/** Ours with stems, hyphenated words as a whole and the place of every word. */
export function fullIndex(documents: readonly BenchDocument[]): ArrayBuffer {
  const writer = indexWriter();
  for (const { id, text } of documents) writer.add({ id, passages: [{ start: 0, text }] });
  return writer.finish();
}

export function readout(buffer: ArrayBuffer): Engine {
  const index = openIndex(buffer);
  return {
    name: 'readout',
    kinds: new Set<Kind>(['word', 'two words', 'phrase', 'prefix', 'fuzzy']),
    ask: ({ node }) => index.search(node).hits.map(({ unit }) => unit),
    total: ({ node }) => index.search(node, { limit: 0 }).total,
  };
}

/** FTS5 as it is mostly set up: no content kept, case and diacritics folded. */
export function buildFts5(documents: readonly BenchDocument[]): DatabaseSync {
  const database = new DatabaseSync(':memory:');
  database.exec("create virtual table t using fts5(text, content='', tokenize='unicode61 remove_diacritics 2')");
  fill(
    database,
    documents.map(({ text }) => text),
  );
  return database;
}

function fill(database: DatabaseSync, texts: readonly string[]): void {
  const insert = database.prepare('insert into t(rowid, text) values (?, ?)');
  database.exec('begin');
  for (const [index, text] of texts.entries()) insert.run(index + 1, text);
  database.exec('commit');
}

/** Bytes of the index of FTS5, put together as small as it goes. */
export function fts5Bytes(database: DatabaseSync): number {
  database.exec("insert into t(t) values ('optimize')");
  const sum = (sql: string): number => Number(database.prepare(sql).get()!['s']);
  return sum('select sum(length(block)) s from t_data') + sum('select sum(length(sz)) s from t_docsize');
}

/** A term as letters and digits alone, so that FTS5 takes it as one. */
const spelt = (term: string): string => term.replace(/[^a-z0-9]/g, (sign) => `zq${sign.charCodeAt(0)}`);

/** FTS5 over the very same words, so that both must find the same documents. */
export function fts5SameWords(documents: readonly BenchDocument[]): Engine {
  const database = new DatabaseSync(':memory:');
  database.exec("create virtual table t using fts5(text, content='', tokenize='ascii')");
  fill(
    database,
    documents.map(({ text }) =>
      tokenize(text)
        .filter(({ shape }) => shape === 'word' || shape === 'number')
        .map(({ lower }) => spelt(lower))
        .join(' '),
    ),
  );
  database.exec("insert into t(t) values ('optimize')");
  const best = database.prepare('select rowid from t where t match ? order by rank limit 10');
  const count = database.prepare('select count(*) n from t where t match ?');
  const query = ({ kind, words }: Asked): string => {
    const quoted = words.map((word) => `"${spelt(word)}"`);
    return kind === 'phrase'
      ? `"${words.map(spelt).join(' ')}"`
      : kind === 'prefix'
        ? `${quoted[0]}*`
        : quoted.join(' ');
  };
  return {
    name: 'FTS5',
    kinds: new Set<Kind>(['word', 'two words', 'phrase', 'prefix']),
    ask: (asked) => best.all(query(asked)).map((row) => Number(row['rowid']) - 1),
    total: (asked) => Number(count.get(query(asked))!['n']),
  };
}

export function buildMiniSearch(documents: readonly BenchDocument[]): MiniSearch {
  const index = new MiniSearch({ fields: ['text'], idField: 'number' });
  index.addAll(documents.map(({ text }, number) => ({ number, text })));
  return index;
}

export function miniSearch(index: MiniSearch): Engine {
  return {
    name: 'MiniSearch',
    kinds: new Set<Kind>(['word', 'two words', 'prefix', 'fuzzy']),
    ask: ({ kind, words }) =>
      index
        .search(words.join(' '), { combineWith: 'AND', prefix: kind === 'prefix', fuzzy: kind === 'fuzzy' ? 1 : false })
        .slice(0, 10)
        .map(({ id }) => id as number),
  };
}
