import { expect, it } from 'vitest';
import { cutBlocks } from './cut-blocks.ts';

const wrapped = [
  'The foreign ministers of the two countries met on Monday in a villa above the',
  'lake and spoke for three hours about the border, the prisoners and the grain',
  'that waits in the ports.',
  '',
  'Neither of them took questions. An aide said that the two had agreed to meet',
  'once more before the end of the month, in a place that is yet to be found by',
  'their staffs.',
];

const cases: readonly (readonly [name: string, text: string, blocks: readonly string[]])[] = [
  ['a line each', 'One.\nTwo.\n\nThree.', ['One.', 'Two.', 'Three.']],
  ['white space trimmed', ' \u00a0One. \r\n\t\n  Two.\u3000', ['One.', 'Two.']],
  ['nothing', '', []],
  ['only white space', ' \n\t\n', []],
  ['wrapped paragraphs', wrapped.join('\n'), [wrapped.slice(0, 3).join('\n'), wrapped.slice(4).join('\n')]],
  [
    'wrapped paragraphs told by their indent',
    [...wrapped.slice(0, 3), `   ${wrapped[4]}`, ...wrapped.slice(5)].join('\n'),
    [wrapped.slice(0, 3).join('\n'), wrapped.slice(4).join('\n')],
  ],
  ['short lines of a list', 'Bread\nButter\nMilk\nEggs\nTea', ['Bread', 'Butter', 'Milk', 'Eggs', 'Tea']],
  [
    'long lines',
    `${'word '.repeat(40)}end.\n${'word '.repeat(40)}end.`,
    [`${'word '.repeat(40)}end.`, `${'word '.repeat(40)}end.`],
  ],
];

it.each(cases)('cuts %s', (_, text, blocks) => {
  expect(cutBlocks(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(blocks);
});
