import { expect, test } from 'vitest';
import { line, piece } from './layout/line.ts';
import { json, render } from './print.ts';

const ESC = '\u001b';

test('colour only where it is wanted', () => {
  expect(render([line('a ', piece('b', 'quiet'))], false)).toBe('a b\n');
  expect(render([line('a ', piece('b', 'quiet'))], true)).toBe(`a ${ESC}[2mb${ESC}[22m\n`);
});

const hostile = ['\u001b[2J', '\u009b31m', '\u202e', '\u{e0041}', '\u0007', '\u2066', '\r', '\u200b'];

test.each(hostile)('nothing a terminal obeys is printed: %j', (bytes) => {
  expect(render([[{ text: `a${bytes}b` }]], false)).not.toContain(bytes);
  expect(render([line(`a${bytes}b`)], false)).not.toContain(bytes);
});

test.each(hostile)('JSON keeps it, escaped: %j', (bytes) => {
  const written = json({ text: `a${bytes}b` });
  expect(written).not.toContain(bytes);
  expect(JSON.parse(written)).toEqual({ text: `a${bytes}b` });
});

test('JSON leaves readable characters alone', () => {
  expect(json({ text: 'Çavuşoğlu said “да” 王 😀' })).toBe('{"text":"Çavuşoğlu said “да” 王 😀"}');
});
