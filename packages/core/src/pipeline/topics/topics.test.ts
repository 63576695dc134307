import { expect, it } from 'vitest';
import { english } from '../english.ts';
import { readStages } from '../read-stages.ts';
import { sections } from '../sections/sections.ts';
import { sentences } from '../sentences/sentences.ts';
import type { Stage } from '../stage.ts';
import { tokens } from '../tokens/tokens.ts';
import { topics } from './topics.ts';

const topicsOf = (text: string) =>
  readStages([sections, tokens, sentences, topics] as unknown as Stage[], {
    document: {
      id: 'test',
      title: '',
      text,
      sha256: '',
      language: 'en',
      source: { rights: 'unknown' },
      quality: { machineTranslated: 0, reasons: [] },
    },
    lexicons: {
      ...english,
      topics: [
        { id: 'topic/arms-control', name: 'Arms control', words: ['arms control', 'disarmament'] },
        { id: 'topic/climate', name: 'Climate', words: ['climate change', 'emissions'] },
        { id: 'topic/energy', name: 'Energy', words: ['emissions', 'gas'] },
      ],
    },
    event: undefined,
  })
    .layer('topic')
    .map(({ text: words, topic, about }) => [words, topic, ...about]);

it.each([
  ['They spoke of Arms Control.', [['Arms Control', 'topic/arms-control', 'topic/arms-control']]],
  [
    'Gas, gas!',
    [
      ['Gas', 'topic/energy', 'topic/energy'],
      ['gas', 'topic/energy', 'topic/energy'],
    ],
  ],
  [
    'Emissions fell.',
    [
      ['Emissions', 'topic/climate', 'topic/climate'],
      ['Emissions', 'topic/energy', 'topic/energy'],
    ],
  ],
  ['They took up arms. Control was lost in Vegas.', []],
])('%s', (text, expected) => {
  expect(topicsOf(text)).toEqual(expected);
});
