import { describe, expect, it } from 'vitest';
import type { AnnotatedDocument } from '../schema/annotated-document.ts';
import type { Quote } from '../schema/quote.ts';
import { reprises } from './reprises.ts';

/** A document whose quotes are the stretches between double marks. */
function document(id: string, text: string): AnnotatedDocument {
  const quotes = [...text.matchAll(/"[^"]+"/g)].map((match): Quote => {
    const span = { start: match.index, end: match.index + match[0].length };
    return {
      kind: 'quote',
      id: `${id}.quote.${span.start}-${span.end}`,
      document: id,
      span,
      text: match[0],
      rule: 'marks',
      confidence: 1,
      who: [],
      where: [],
      about: [],
      form: 'direct',
      marked: true,
      content: [span],
      marks: [span],
      sourceKind: 'none',
      encounters: [],
    };
  });
  return {
    document: {
      id,
      title: '',
      text,
      sha256: '0'.repeat(64),
      language: 'en',
      source: { rights: 'unknown' },
      quality: { machineTranslated: 0, reasons: [] },
    },
    annotations: quotes,
    entities: [],
  };
}

const AGAIN: [what: string, texts: string[], ...expected: string[]][] = [
  [
    'in another document',
    ['She said "we will keep talking to them all".', '"Keep talking", she said.'],
    'Keep talking',
  ],
  ['in the same document', ['"a frank exchange of views" and later "frank exchange"'], 'frank exchange'],
  ['marks and case aside', ['"The door, he said, is Open"', '"the door he said is open!"'], 'the door he said is open'],
];

const NEW: [what: string, texts: string[]][] = [
  ['one word', ['"peace" at last', '"we want peace"']],
  ['small words', ['"it is the" end', '"it is the way"']],
  ['words in another order', ['"views of frank exchange"', '"frank exchange views"']],
  ['one quotation alone', ['"a frank exchange of views"']],
];

describe('reprises', () => {
  it.each(AGAIN)('%s', (_, texts, ...expected) => {
    expect(reprises(texts.map((text, index) => document(`d${index}`, text))).map(({ text }) => text)).toEqual(expected);
  });
  it.each(NEW)('none: %s', (_, texts) => {
    expect(reprises(texts.map((text, index) => document(`d${index}`, text)))).toEqual([]);
  });

  it('put the longest quotation first, whatever the order of the documents', () => {
    const documents = AGAIN[0]![1].map((text, index) => document(`d${index}`, text));
    const found = reprises(documents);
    expect(found[0]).toMatchObject({ id: 'reprise/keep-talking', quotes: ['d0.quote.9-43', 'd1.quote.0-14'] });
    expect(reprises(documents.reverse())).toEqual(found);
  });

  it('stay quick on many repetitions', () => {
    const documents = Array.from({ length: 50 }, (_, index) =>
      document(`d${index}`, '"the same old frank exchange again" '.repeat(200)),
    );
    const before = performance.now();
    reprises(documents);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
