import { expect, it } from 'vitest';
import { fixtureCorpus } from '../../test/fixture-corpus.ts';
import { deserialize, fileOf, serialize } from './stored.ts';

it('comes back as it was, and is written the same again', () => {
  const corpus = fixtureCorpus();
  const files = serialize(corpus);
  expect(deserialize(files)).toEqual(corpus);
  expect([...serialize(deserialize(files))]).toEqual([...files]);
  expect([...files.keys()]).toEqual(['corpus.json', 'alpha.json', 'beta.json', 'gamma.json', 'delta.json']);
});

it('has a record a line', () => {
  const text = serialize(fixtureCorpus()).get('alpha.json')!;
  expect(text.split('\n').filter((line) => line.startsWith('{"kind":"quote"'))).toHaveLength(3);
});

it.each([
  ['quotes', ['“We agreed on arms control,” Berg told reporters'], ['Subscribe', 'met Jan Novak in Oslo on Monday']],
  ['none', ['Ministers meet in Oslo'], ['Subscribe', 'arms control,”', 'met Jan Novak in Oslo on Monday']],
] as const)('with the text policy %s it holds %j and not %j', (text, holds, lacks) => {
  const full = fixtureCorpus();
  const files = serialize(full, { text });
  const all = [...files.values()].join('');
  for (const words of holds) expect(all).toContain(words);
  for (const words of lacks) expect(all).not.toContain(words);
  const corpus = deserialize(files);
  expect(corpus.text).toBe(text);
  expect(corpus.sha256).not.toBe(full.sha256);
  expect(corpus.documents.map(({ annotations }) => annotations.map(({ span }) => span))).toEqual(
    full.documents.map(({ annotations }) => annotations.map(({ span }) => span)),
  );
  expect(serialize(corpus, { text: 'full' })).toEqual(files);
});

it.each([
  ['a', 'a.json'],
  ['corpus', '%63orpus.json'],
  ['../a/b', '..%2Fa%2Fb.json'],
])('the document %s is kept in %s', (id, file) => {
  expect(fileOf(id)).toBe(file);
});

it('says what is missing', () => {
  expect(() => deserialize([])).toThrow('corpus.json');
  const files = serialize(fixtureCorpus());
  files.delete('beta.json');
  expect(() => deserialize(files)).toThrow('beta.json is missing');
});
