import type { Corpus, TextPolicy } from '../schema/corpus.ts';
import type { Annotation } from '../schema/kinds.ts';

const order: readonly TextPolicy[] = ['none', 'quotes', 'full'];

/**
 * A corpus with no more text than allowed. `quotes` keeps what was said and single names, dates and numbers, without the
 * running text; `none` keeps no words of an article but its title. Spans, hashes and everything read stay.
 */
export function withText(corpus: Corpus, policy: TextPolicy): Corpus {
  const text = order.indexOf(policy) < order.indexOf(corpus.text) ? policy : corpus.text;
  if (text === corpus.text) return corpus;
  const keeps = ({ kind }: Annotation): boolean => text === 'quotes' && kind !== 'encounter-report';
  return {
    ...corpus,
    text,
    documents: corpus.documents.map(({ document, annotations, entities }) => ({
      document: { ...document, text: '' },
      annotations: annotations.map((annotation) => (keeps(annotation) ? annotation : { ...annotation, text: '' })),
      entities,
    })),
    reprises: text === 'none' ? corpus.reprises.map((reprise) => ({ ...reprise, text: '' })) : corpus.reprises,
  };
}
