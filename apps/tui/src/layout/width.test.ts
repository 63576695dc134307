import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { cutAll, cutStart, cutText, PLAIN, textWidth } from './width.ts';

test('what counts as plain takes one column each', () => {
  const wrong: string[] = [];
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCharCode(code);
    if (PLAIN.test(character) && stringWidth(character) !== 1) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

const texts = [
  '',
  'Lavrov said',
  'Çavuşoğlu “said”',
  '王毅 met 布林肯',
  'e\u0301te\u0301',
  '👩‍👩‍👧 family',
  'Лавров сказал',
  'قال لافروف',
  '🇳🇴 Oslo',
];

test.each(texts)('%s is as wide as it is shown', (text) => {
  expect(textWidth(text)).toBe(stringWidth(text));
});

test.each(texts)('%s is cut into what fits, and nothing is lost', (text) => {
  for (const columns of [2, 3, 5, 80]) {
    const [head, tail] = cutText(text, columns);
    expect(head + tail).toBe(text);
    expect(stringWidth(head)).toBeLessThanOrEqual(columns);
    expect(stringWidth(cutStart(text, columns))).toBeLessThanOrEqual(columns);
    const parts = [...cutAll(text, columns, columns)];
    expect(parts.join('')).toBe(text);
    for (const part of parts) expect(stringWidth(part)).toBeLessThanOrEqual(columns);
  }
});
