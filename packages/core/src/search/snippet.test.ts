import { expect, it } from 'vitest';
import { byPosition } from '../text/spans.ts';
import { snippet } from './snippet.ts';

/** The snippet of a text made of sentences, with its highlights marked by brackets. */
function marked(sentences: readonly string[], ...terms: readonly string[]): string {
  const text = sentences.join(' ');
  let at = 0;
  const spans = sentences.map((sentence) => {
    const start = text.indexOf(sentence, at);
    at = start + sentence.length;
    return { start, end: at };
  });
  const passages = [{ start: 0, text }];
  const places = terms
    .flatMap((words, term) =>
      [...text.matchAll(new RegExp(words, 'gi'))].map(({ index }) => ({
        span: { start: index, end: index + words.length },
        term,
      })),
    )
    .sort((a, b) => byPosition(a.span, b.span));
  const found = snippet(places, spans, passages);
  expect(text.slice(found.span.start, found.span.end)).toBe(found.snippet);
  let shown = '';
  let from = 0;
  for (const { start, end } of found.highlights) {
    shown += `${found.snippet.slice(from, start)}[${found.snippet.slice(start, end)}]`;
    from = end;
  }
  return shown + found.snippet.slice(from);
}

it.each<[sentences: string[], terms: string[], expected: string]>([
  [
    ['Talks began.', 'They spoke of arms.', 'Arms and control were named.'],
    ['arms', 'control'],
    '[Arms] and [control] were named.',
  ],
  [['They spoke of arms.', 'Arms were named.'], ['arms'], 'They spoke of [arms].'],
  [['They spoke of arms control.'], ['arms control', 'arms'], 'They spoke of [arms control].'],
  [['Nothing.', 'Nowhere.'], [], 'Nothing.'],
])('%j for %j', (sentences, terms, expected) => {
  expect(marked(sentences, ...terms)).toBe(expected);
});

it('cuts a long sentence at word edges around what was found', () => {
  const long = `${'word '.repeat(200)}needle ${'word '.repeat(200)}`.trim();
  const shown = marked([long], 'needle');
  expect(shown.length).toBeLessThanOrEqual(325);
  expect(shown).toMatch(/^word .*word \[needle\] word .*word$/);
});

it('without sentences it shows the passage', () => {
  const passages = [{ start: 5, text: 'They spoke of arms' }];
  const places = [{ span: { start: 19, end: 23 }, term: 0 }];
  expect(snippet(places, [], passages)).toEqual({
    span: { start: 5, end: 23 },
    snippet: 'They spoke of arms',
    highlights: [{ start: 14, end: 18 }],
  });
});
