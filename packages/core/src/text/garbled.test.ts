import { expect, it } from 'vitest';
import { ungarbled } from './garbled.ts';
import { tokenize } from './tokenize.ts';

it.each([
  ['JosÃ© Manuel Albares', 'José Manuel Albares', 3],
  ['MevlÃ¼t Ã‡avuÅŸoÄŸlu', 'Mevlüt Çavuşoğlu', 2],
  ['SzijjÃ¡rtÃ³', 'Szijjártó', 1],
  ['KrzysztofÃ³w', 'Krzysztofów', 1],
  // no letter read as two
  ['São Paulo', 'São Paulo', 2],
  ['SÃO PAULO', 'SÃO PAULO', 2],
  ['Ärger in Åre', 'Ärger in Åre', 3],
  ['Ã«quoted', 'ëquoted', 3],
])('%s', (text, whole, words) => {
  expect(ungarbled(text)).toBe(whole);
  expect(tokenize(text).length).toBe(words);
});
