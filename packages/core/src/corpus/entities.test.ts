import { describe, expect, it } from 'vitest';
import { parse } from '../pipeline/parse.ts';
import type { AnnotatedDocument } from '../schema/annotated-document.ts';
import { linkEntities } from './entities.ts';

const read = (texts: Record<string, string>): AnnotatedDocument[] =>
  Object.entries(texts).map(([id, text]) => parse({ id, text }));
const peopleOf = (documents: readonly AnnotatedDocument[]) =>
  linkEntities(documents)
    .entities.filter(({ type }) => type === 'person')
    .map(({ id }) => id);

const SAME: [what: string, texts: Record<string, string>, ...people: string[]][] = [
  [
    'one spelling here, another there',
    {
      a: 'Russian Foreign Minister Sergei Lavrov smiled.',
      b: 'Sergej Lawrow, the Russian foreign minister, did not smile.',
    },
    'person/sergey-lavrov',
  ],
  [
    'a family name alone and the one who has it',
    { a: 'Greek Foreign Minister Theofanis Karabatsos arrived.', b: 'Greek Foreign Minister Karabatsos left.' },
    'person/theofanis-karabatsos',
  ],
  [
    'a slip of a letter, the same office',
    {
      a: 'Greek Foreign Minister Theofanis Karabatsos arrived.',
      b: 'Greek Foreign Minister Theofanis Karabatzos left.',
    },
    'person/theofanis-karabatsos',
  ],
  [
    'a middle initial',
    { a: 'Oddvar Brekkestad said so.', b: 'Oddvar Q. Brekkestad said no.' },
    'person/oddvar-q-brekkestad',
  ],
];

const DIFFERENT: [what: string, texts: Record<string, string>, ...people: string[]][] = [
  [
    'a family name that two have',
    {
      a: 'Greek Foreign Minister Theofanis Karabatsos arrived.',
      b: 'Greek Defense Minister Myron Karabatsos arrived.',
      c: 'Mr. Karabatsos left.',
    },
    'person/karabatsos',
    'person/myron-karabatsos',
    'person/theofanis-karabatsos',
  ],
  [
    'a family name of another country’s minister',
    { a: 'Greek Foreign Minister Theofanis Karabatsos arrived.', b: 'Brazilian Foreign Minister Karabatsos left.' },
    'person/karabatsos',
    'person/theofanis-karabatsos',
  ],
  [
    'given names a letter apart',
    { a: 'Mario Q. Brekkestad said so.', b: 'Maria Q. Brekkestad said no.' },
    'person/maria-q-brekkestad',
    'person/mario-q-brekkestad',
  ],
];

describe('people over documents', () => {
  it.each(SAME)('are one: %s', (_, texts, ...people) => {
    expect(peopleOf(read(texts))).toEqual(people);
  });
  it.each(DIFFERENT)('are not one: %s', (_, texts, ...people) => {
    expect(peopleOf(read(texts))).toEqual(people);
  });

  it('are the same whatever the order of the documents, and linking again changes nothing', () => {
    for (const [, texts] of [...SAME, ...DIFFERENT]) {
      const documents = read(texts);
      const { entities, documents: linked } = linkEntities(documents);
      expect(linkEntities([...documents].reverse()).entities).toEqual(entities);
      expect(linkEntities(linked)).toEqual({ documents: linked, entities });
    }
  });

  it('carry their final id in every annotation', () => {
    const { documents, entities } = linkEntities(read(SAME[1]![1]));
    const ids = new Set(entities.map(({ id }) => id));
    for (const { annotations, entities: own } of documents) {
      for (const { id } of own) expect(ids).toContain(id);
      for (const annotation of annotations) {
        if (annotation.kind === 'mention') expect(ids).toContain(annotation.entity);
        for (const { entity } of annotation.who) if (entity) expect(ids).toContain(entity);
      }
    }
  });

  it('are counted by kind and role, with every name and its reason', () => {
    const [lavrov] = linkEntities(read(SAME[0]![1])).entities.filter(({ type }) => type === 'person');
    expect(lavrov?.counts['mention']).toBeGreaterThanOrEqual(2);
    expect(lavrov?.aliases).toEqual(
      expect.arrayContaining([
        { text: 'Sergei Lavrov', reason: 'transliteration' },
        { text: 'Sergej Lawrow', reason: 'transliteration' },
      ]),
    );
  });
});
