import { readFileSync } from 'node:fs';
import type { Quote } from '@readout/core';
import { parse } from '@readout/core/parse';
import type { Tagger } from '@readout/core/tagger';

type Spans = readonly (readonly [start: number, end: number])[];

interface Gold {
  id: string;
  text: string;
  published?: string;
  attributions: { source: Spans; cue: Spans; content: Spans }[];
}

/** What became of a quote: whether its content is in the gold, and then whether its source is the right one. */
interface Judged {
  quote: Quote;
  found: boolean;
  source: boolean;
}

const EDGE = /[\s"'“”‘’.,;:!?()[\]–—-]/;

const size = (spans: Spans): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);
const shared = (a: Spans, b: Spans): number =>
  a.reduce((n, [s, e]) => n + b.reduce((m, [t, f]) => m + Math.max(0, Math.min(e, f) - Math.max(s, t)), 0), 0);
const dice = (a: Spans, b: Spans): number => (size(a) + size(b) === 0 ? 1 : (2 * shared(a, b)) / (size(a) + size(b)));

/** As in score-attributions.mjs: half the characters alike, or one inside the other and at most four times as long. */
function agrees(a: Spans, b: Spans): boolean {
  if (a.length === 0 || b.length === 0) return a.length === b.length;
  const [small, large] = [size(a), size(b)].sort((x, y) => x - y) as [number, number];
  return dice(a, b) >= 0.5 || (shared(a, b) >= small && large <= 4 * small);
}

const trim = (text: string, spans: Spans): Spans =>
  spans
    .map(([from, to]): [number, number] => {
      let [start, end] = [from, to];
      while (start < end && EDGE.test(text[start]!)) start++;
      while (end > start && EDGE.test(text[end - 1]!)) end--;
      return [start, end];
    })
    .filter(([start, end]) => end > start);

const pairsOf = (spans: readonly { start: number; end: number }[]): Spans =>
  spans.map(({ start, end }) => [start, end]);

/** The quotes of a document, each with what the gold says of it, matched as score-attributions.mjs does. */
function judge({ id, text, published, attributions }: Gold, tagger?: Tagger): Judged[] {
  const quotes = parse({ id, text, ...(published ? { published } : {}) }, { tagger }).annotations.filter(
    (one): one is Quote => one.kind === 'quote' && !one.within && one.form !== 'scare',
  );
  const gold = attributions.map(({ content }) => trim(text, content));
  const guess = quotes.map(({ content }) => trim(text, pairsOf(content)));
  const close = gold.flatMap((g, i) => guess.map((p, j) => ({ i, j, how: dice(g, p) }))).filter(({ how }) => how > 0);
  close.sort((a, b) => b.how - a.how || a.i - b.i || a.j - b.j);
  const goldOf = new Map<number, { i: number; how: number }>();
  const taken = new Set<number>();
  for (const { i, j, how } of close)
    if (!taken.has(i) && !goldOf.has(j)) {
      taken.add(i);
      goldOf.set(j, { i, how });
    }
  return quotes.map((quote, j) => {
    const match = goldOf.get(j);
    const found = match !== undefined && match.how >= 0.5;
    const source = found && agrees(attributions[match.i]!.source, quote.source ? pairsOf([quote.source]) : []);
    return { quote, found, source };
  });
}

const percent = (part: number, whole: number): string => (whole ? ((100 * part) / whole).toFixed(1) : '–').padStart(6);

function table(head: string, groups: ReadonlyMap<string, readonly Judged[]>): string[] {
  const width = Math.max(head.length, ...[...groups.keys()].map(({ length }) => length));
  return [
    `${head.padEnd(width)}      n  mean confidence  in the gold %  source right % of these  both %`,
    ...[...groups].map(([name, rows]) => {
      const found = rows.filter((row) => row.found);
      const right = rows.filter((row) => row.source).length;
      const mean = rows.reduce((sum, { quote }) => sum + quote.confidence, 0) / (rows.length || 1);
      return [
        name.padEnd(width),
        String(rows.length).padStart(6),
        mean.toFixed(2).padStart(16),
        percent(found.length, rows.length).padStart(14),
        percent(right, found.length).padStart(24),
        percent(right, rows.length).padStart(7),
      ].join(' ');
    }),
  ];
}

/**
 * Whether the confidence of quotes means something: how many of them are in the gold and have the right source, by
 * confidence and by the sieve or rule that found them.
 */
export function reliability(goldFile: string, tagger?: Tagger): string {
  const documents = readFileSync(goldFile, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Gold);
  const judged = documents.flatMap((document) => judge(document, tagger));
  const byConfidence = new Map<string, Judged[]>();
  for (let tenth = 9; tenth >= 0; tenth--) {
    const rows = judged.filter(({ quote }) => Math.min(9, Math.floor(quote.confidence * 10 + 1e-9)) === tenth);
    if (rows.length > 0) byConfidence.set(`${tenth / 10}–${(tenth + 1) / 10}`, rows);
  }
  const byFinder = new Map<string, Judged[]>();
  for (const one of judged) {
    const { rule, sieve } = one.quote;
    const name = sieve ? `${rule}, ${sieve}` : rule;
    byFinder.set(name, [...(byFinder.get(name) ?? []), one]);
  }
  const sorted = new Map([...byFinder].sort(([, a], [, b]) => b.length - a.length));
  return [...table('confidence', byConfidence), '', ...table('found by', sorted)].join('\n');
}
