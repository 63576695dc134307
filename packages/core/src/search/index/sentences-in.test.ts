import { expect, it } from 'vitest';
import type { Unit } from './index-api.ts';
import { indexWriter } from './index-writer.ts';
import { openIndex } from './open-index.ts';

const text = '“Talks began.” They spoke of arms. …  The end';

it.each<[name: string, unit: Omit<Unit, 'id'>, expected: string[]]>([
  [
    'each from its first to its last word',
    { passages: [{ start: 0, text }], sentences: [0, 15, 35, 38] },
    ['Talks began', 'They spoke of arms', 'The end'],
  ],
  ['none marked: the passage', { passages: [{ start: 0, text }] }, ['Talks began.” They spoke of arms. …  The end']],
  [
    'words before the first',
    { passages: [{ start: 0, text }], sentences: [15] },
    ['Talks began', 'They spoke of arms. …  The end'],
  ],
  [
    'none runs over the end of a passage, a passage left out belongs to none',
    {
      passages: [
        { start: 0, text: text.slice(0, 14) },
        { start: 20, text: text.slice(20) },
      ],
      sentences: [0, 15, 38],
    },
    ['Talks began', 'spoke of arms', 'The end'],
  ],
  [
    'titles are none',
    {
      passages: [
        { start: 0, text: 'Talks', title: true },
        { start: 15, text: text.slice(15, 34) },
      ],
      sentences: [0, 15],
    },
    ['They spoke of arms'],
  ],
  ['no words', { passages: [{ start: 0, text: '…' }], sentences: [0] }, []],
])('%s', (_, unit, expected) => {
  for (const spans of [true, false]) {
    const writer = indexWriter({ spans });
    writer.add({ id: 'before', passages: [{ start: 0, text: 'Other words.' }], sentences: [0] });
    writer.add({ id: 'one', ...unit });
    const found = openIndex(writer.finish()).sentencesOf(1);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(spans ? expected : []);
  }
});
