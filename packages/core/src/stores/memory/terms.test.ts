import fc from 'fast-check';
import { expect, it } from 'vitest';
import { annotator, document } from '../../../test/by-hand.ts';
import { fixtureCorpus } from '../../../test/fixture-corpus.ts';
import type { TermOptions } from '../../query/term-options.ts';
import type { AnnotatedDocument } from '../../schema/annotated-document.ts';
import type { Terms } from '../../schema/terms.ts';
import { memoryStore } from '../memory.ts';

const WORDS = ['apple', 'berry', 'cherry', 'damson'];
const SPEAKERS = ['person/anna-berg', 'person/jan-novak'];

/** Words of a sentence, and who says it, if anybody. */
type Sentence = readonly [words: readonly string[], speaker: string | undefined];

const sentence: fc.Arbitrary<Sentence> = fc.tuple(
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }),
  fc.option(fc.constantFrom(...SPEAKERS), { nil: undefined }),
);

function article(id: string, sentences: readonly Sentence[]): AnnotatedDocument {
  const parts = sentences.map(([words, speaker]) => (speaker ? `“${words.join(' ')}.”` : `${words.join(' ')}.`));
  const text = parts.join(' ');
  const { add, done } = annotator(id, text);
  let from = 0;
  const spans = parts.map((part) => {
    const start = text.indexOf(part, from);
    from = start + part.length;
    return { start, end: from };
  });
  add('section', { at: text, role: 'paragraph' });
  const annotations = done();
  spans.forEach((span, index) => {
    const common = { document: id, span, text: parts[index]!, rule: 'x', confidence: 1, where: [], about: [] };
    annotations.push({ ...common, kind: 'sentence', id: `${id}.sentence.${span.start}`, who: [] });
    const speaker = sentences[index]![1];
    if (speaker)
      annotations.push({
        ...common,
        kind: 'quote',
        id: `${id}.quote.${span.start}-${span.end}`,
        who: [{ role: 'speaker', name: speaker, entity: speaker }],
        form: 'direct',
        marked: true,
        content: [span],
        marks: [span],
        sourceKind: 'named',
        encounters: [],
      });
  });
  return { document: document(id, text, { title: id }), annotations, entities: [] };
}

/** The same counted from the definitions, word by word. */
function naive(documents: readonly (readonly Sentence[])[], speaker: string | undefined, options: TermOptions) {
  const { n = 1, near, unit = 'words', window = 5, in: where = 'text' } = options;
  const counts = new Map<string, { count: number; documents: Set<number>; near: number }>();
  const sums = { tokens: 0, nodes: 0, nearTokens: 0 };
  documents.forEach((sentences, number) => {
    const row = sentences.flatMap(([words, who], index) => words.map((word) => ({ word, who, index })));
    const lets = row.map(
      ({ who }) => (where === 'text' || (who !== undefined) === (where === 'quotes')) && (!speaker || who === speaker),
    );
    const node = row.map(({ word }, at) => near !== undefined && lets[at]! && word === near);
    const isNear = row.map(
      ({ index }, at) =>
        lets[at]! &&
        !node[at] &&
        row.some(
          (other, place) =>
            node[place] && (unit === 'sentence' ? other.index === index : Math.abs(place - at) <= window),
        ),
    );
    sums.tokens += lets.filter(Boolean).length;
    sums.nodes += node.filter(Boolean).length;
    sums.nearTokens += isNear.filter(Boolean).length;
    for (let at = 0; at + n <= row.length; at++) {
      const places = Array.from({ length: n }, (_, next) => at + next);
      if (!places.every((place) => lets[place] && !node[place] && row[place]!.index === row[at]!.index)) continue;
      const term = places.map((place) => row[place]!.word).join(' ');
      const found = counts.get(term) ?? { count: 0, documents: new Set(), near: 0 };
      found.count++;
      found.documents.add(number);
      if (isNear[at]) found.near++;
      counts.set(term, found);
    }
  });
  const terms = [...counts]
    .filter(([, found]) => near === undefined || found.near > 0)
    .map(([term, found]) => ({
      term,
      count: found.count,
      documents: found.documents.size,
      ...(near === undefined ? {} : { near: found.near }),
    }));
  return {
    tokens: sums.tokens,
    terms,
    ...(near === undefined ? {} : { nodes: sums.nodes, nearTokens: sums.nearTokens }),
  };
}

const byTerm = (terms: Terms['terms']) => [...terms].sort((a, b) => (a.term < b.term ? -1 : 1));

it('counts what the definitions count, on any texts', async () => {
  const options = fc.record(
    {
      in: fc.constantFrom('text' as const, 'quotes' as const, 'outside' as const),
      n: fc.integer({ min: 1, max: 3 }),
      near: fc.constantFrom(...WORDS),
      unit: fc.constantFrom('words' as const, 'sentence' as const),
      window: fc.integer({ min: 1, max: 6 }),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(sentence, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 }),
      fc.option(fc.constantFrom(...SPEAKERS), { nil: undefined }),
      options,
      async (texts, speaker, asked) => {
        const documents = texts.map((sentences, index) => article(`d${index}`, sentences));
        const store = memoryStore({ ...fixtureCorpus(), sha256: '', documents, encounters: [], reprises: [] });
        const { tokens, terms, nodes, nearTokens } = await store.terms(speaker ? { speaker } : {}, asked);
        const wanted = naive(texts, speaker, asked);
        expect({ tokens, terms: byTerm(terms), ...(nodes === undefined ? {} : { nodes, nearTokens }) }).toEqual({
          ...wanted,
          terms: byTerm(wanted.terms),
        });
      },
    ),
    { numRuns: 300 },
  );
});
