import fc from 'fast-check';
import { stem } from 'porter2';
import { expect, it } from 'vitest';
import { englishStem } from './english-stem.ts';

it.each<[word: string, stem: string]>([
  ['meetings', 'meet'],
  ['met', 'met'],
  ['negotiations', 'negoti'],
  ['generously', 'generous'],
  ['communities', 'communiti'],
  ['dying', 'die'],
  ['ties', 'tie'],
  ['news', 'news'],
  ['hoping', 'hope'],
  ['hopping', 'hop'],
  ['agreed', 'agre'],
  ['boyish', 'boyish'],
  ['relational', 'relat'],
  ["lavrov's", 'lavrov'],
  ['as', 'as'],
])('of “%s”', (word, expected) => {
  expect(englishStem(word)).toBe(expected);
});

it('is what the package of Porter2 makes of any word', () => {
  const endings =
    "ational tional enci anci abli entli izer ization ation ator alism aliti alli fulness ousli ousness iveness iviti biliti bli ogi logi fulli lessli li alize icate iciti ical ful ness ative al ance ence er ic able ible ant ement ment ent ism ate iti ous ive ize ion sion tion ll e ed ing edly ingly eed eedly s es ies ied sses us ss 's y ly at bl iz bb dd";
  const wholes =
    'gener arsen commun inning outing canning herring earring proceed exceed succeed skis skies dying lying tying idly gently ugly early only singly sky news howe atlas cosmos bias andes';
  const letters = "a e i o u y b c d f g h k l m n p r s t v w x z '";
  const piece = fc.constantFrom(...letters.split(' '), ...endings.split(' '), ...wholes.split(' '));
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
      const word = pieces.join('').replace(/^'+|'+$/g, '');
      expect(englishStem(word)).toBe(stem(word));
    }),
    { numRuns: 20_000 },
  );
});
