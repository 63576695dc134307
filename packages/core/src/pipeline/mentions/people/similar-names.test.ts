import { describe, expect, it } from 'vitest';
import { givenAgrees, roughSoundOf, sameGivenName, soundOf, within } from './similar-names.ts';

describe('spellings of one sound', () => {
  it.each([
    ['sergey', 'sergei', true],
    ['aleksey', 'alexei', true],
    ['navalny', 'navalni', true],
    ['zelensky', 'zelenskyy', true],
    ['lavrov', 'lawrow', true],
    ['kerry', 'perry', false],
    ['milley', 'miller', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(soundOf(a) === soundOf(b)).toBe(same);
  });
  it('leaves doubled letters to the rough sound', () => {
    expect(soundOf('raab')).not.toBe(soundOf('rab'));
    expect(roughSoundOf('raab')).toBe(roughSoundOf('rab'));
  });
});

describe('given names', () => {
  it.each([
    ['antony', 'anthony', true, true],
    ['j', 'joseph', true, true],
    ['maria', 'mario', true, false],
    ['john', 'jane', false, false],
  ])('%s and %s', (a, b, agrees, same) => {
    expect(givenAgrees(a, b)).toBe(agrees);
    expect(sameGivenName(a, b)).toBe(same);
  });
});

describe('edits', () => {
  it.each([
    ['blinken', 'blinken', 0, true],
    ['blinken', 'blinkin', 1, true],
    ['blinken', 'blniken', 1, true],
    ['blinken', 'lavrov', 2, false],
  ])('%s to %s within %i: %s', (a, b, most, expected) => {
    expect(within(a, b, most)).toBe(expected);
  });
});
