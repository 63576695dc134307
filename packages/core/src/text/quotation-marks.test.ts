import { describe, expect, it } from 'vitest';
import { markedStretches } from './quotation-marks.ts';

/** A text and the stretches between its outermost marks; `…` at the end says that the closing mark is missing. */
const ROWS: [name: string, text: string, stretches: string[]][] = [
  ['straight', 'He called it "a farce" twice.', ['"a farce"']],
  ['curly', 'He called it “a farce” twice.', ['“a farce”']],
  ['low-high', 'Er sagte: „Wir sind bereit“ und ging.', ['„Wir sind bereit“']],
  ['guillemets', 'Il a dit : « Nous sommes prêts » hier.', ['« Nous sommes prêts »']],
  ['TeX', "It was ``a farce'' to him.", ["``a farce''"]],
  ['two apostrophes', "It was ''a farce'' to him.", ["''a farce''"]],
  ['single inside double', '"They said \'no\' to us," she said.', ['"They said \'no\' to us,"']],
  ['curly single inside double', '“They said ‘no’ to us,” she said.', ['“They said ‘no’ to us,”']],
  ['double inside double', '“They said “no” to us,” she said.', ['“They said “no” to us,”']],
  ['single as the outer mark', "'We are ready,' he said.", ["'We are ready,'"]],
  ['single in a headline', "Minister hears 'nothing new' from envoy", ["'nothing new'"]],
  ['apostrophe inside single marks', "'We don't know,' he said.", ["'We don't know,'"]],
  [
    'possessive plural inside single marks',
    "'The workers' rights are safe,' he said.",
    ["'The workers' rights are safe,'"],
  ],
  ['split', '"We are," he said, "ready."', ['"We are,"', '"ready."']],
  ['spaces inside the marks', 'He said " we are ready " and left.', ['" we are ready "']],
  [
    'no closer: to the end of the paragraph',
    'He said: "We are ready. We were ready long ago.',
    ['"We are ready. We were ready long ago.…'],
  ],
  [
    'no closer: to the next opener',
    '"We are ready, he said. "We were ready long ago."',
    ['"We are ready, he said.…', '"We were ready long ago."'],
  ],
  ['curly opener without closer', '“We are ready, he said.', ['“We are ready, he said.…']],
  ['mixed styles', '“We are ready," he said.', ['“We are ready,"']],
  ['closer used as an opener', 'It was ”a farce” to him.', ['”a farce”']],
  ['nickname', 'Edward "Ted" Hall', ['"Ted"']],
  ['inside brackets', 'It was bad ("a farce").', ['"a farce"']],
  ['after a dash', 'It was bad—“a farce”—to him.', ['“a farce”']],
  ['no marks: possessives', "Russia's and the workers' plans", []],
  ['no marks: contractions', "It isn't what they're after", []],
  ['no marks: elisions', "the '90s, rock 'n' roll, get 'em", []],
  ['no marks: inches', 'a 5\'11" player', []],
  ['no marks: a stray closer', 'We are ready" he said.', []],
  ['nothing between them', 'He wrote "" there.', []],
];

describe('quotation marks', () => {
  it.each(ROWS)('%s', (_, text, stretches) => {
    const found = markedStretches(text).map(({ start, end, closing }) => text.slice(start, end) + (closing ? '' : '…'));
    expect(found).toEqual(stretches);
  });

  it('keeps to the range it is given', () => {
    const text = '"one" "two" "three';
    expect(markedStretches(text, 6, 11).map(({ start, end }) => text.slice(start, end))).toEqual(['"two"']);
  });
});
