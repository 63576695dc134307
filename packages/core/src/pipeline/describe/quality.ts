import type { Lexicons } from '../../schema/lexicons.ts';
import type { Sentence } from '../../schema/sentence.ts';
import { once } from '../../text/once.ts';
import { firstEndingAfter } from '../../text/spans.ts';
import type { Token } from '../../text/tokenize.ts';
import type { Fact } from './fact.ts';

/** How sure one kind of trace makes us, and how sure many of it do. */
const TRACES = {
  comma: { once: 0.35, often: 0.55, reason: 'commas that stand alone' },
  fragment: { once: 0.25, often: 0.5, reason: 'sentences of a single name' },
  colon: { once: 0.15, often: 0.3, reason: 'speech after a colon without quotation marks' },
  doubled: { once: 0.1, often: 0.5, reason: 'the same small word twice in a row' },
} as const;
type Trace = keyof typeof TRACES;

const speech = once((verbs: Lexicons['speechVerbs']) => new Set(verbs.flatMap(({ forms }) => forms)));
const stops = once((words: readonly string[]) => new Set(words));
const NONE: readonly string[] = [];
/** Words that are rightly said twice: "that that", "had had". */
const TWICE = new Set(['that', 'had', 'is', 'no', 'very', 'so', 'do', 'now', 'her', 'you', 'in', 'on', 'out']);

/**
 * How likely a machine translated the text: "to benefit. , I want to debate", "China’s dictatorship. Russia.", "Blinken said: The
 * challenges …". A guess from traces in the writing; a human’s slips leave the same.
 */
export const quality: Fact = {
  name: 'quality',
  read({ layer, lexicons }) {
    const tokens = layer('token');
    const counts: Record<Trace, number> = { comma: 0, fragment: 0, colon: 0, doubled: 0 };
    const verbs = speech(lexicons.speechVerbs);
    const small = stops(lexicons.stopWords ?? NONE);
    let marks = 0;
    let labels = 0;
    let commas = 0;
    let fullStops = 0;
    let spacedStops = 0;
    tokens.forEach((token, at) => {
      const before = tokens[at - 1];
      const after = tokens[at + 1];
      if (token.shape === 'mark' && token.text !== "'" && token.text !== '’') marks++;
      else if (token.text === ',') {
        commas++;
        if (token.spaced && before && after?.spaced) counts.comma++;
      } else if (token.text === '.') {
        fullStops++;
        if (token.spaced) spacedStops++;
      } else if (token.text === ':' && before) {
        if (before.text === before.text.toUpperCase()) labels++;
        else if (!before.capital && verbs.has(before.lower) && after?.capital && after.spaced) counts.colon++;
      } else if (
        before?.lower === token.lower &&
        token.shape === 'word' &&
        small.has(token.lower) &&
        !TWICE.has(token.lower)
      )
        counts.doubled++;
    });
    if (spacedStops * 2 > fullStops || counts.comma * 2 > commas) counts.comma = 0;
    const told = marks < 2 && labels < 3;
    if (!told || counts.colon < 2) counts.colon = 0;
    if (told) counts.fragment = fragments(tokens, layer('sentence'), small);
    const found = (Object.keys(TRACES) as Trace[]).filter((trace) => counts[trace] > 0);
    const doubt = found.reduce((left, trace) => left * (1 - TRACES[trace][counts[trace] > 1 ? 'often' : 'once']), 1);
    return {
      quality: {
        machineTranslated: Math.round(100 * (1 - doubt)) / 100,
        reasons: found.map((trace) => `${TRACES[trace].reason} (${counts[trace]})`),
      },
    };
  },
};

/** Sentences of one name that follow another in the same paragraph. */
function fragments(tokens: readonly Token[], sentences: readonly Sentence[], small: ReadonlySet<string>): number {
  let count = 0;
  sentences.forEach(({ span }, index) => {
    const before = sentences[index - 1];
    if (span.end - span.start > 30 || !before || span.start - before.span.end > 1) return;
    const first = tokens[firstEndingAfter(tokens, span.start)];
    if (!first?.capital || first.shape !== 'word' || small.has(first.lower)) return;
    if (first.end + 1 === span.end) count++;
  });
  return count;
}
