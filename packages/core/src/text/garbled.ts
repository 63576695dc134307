/** What Windows-1252 shows for the bytes 80 to 9F, in their order; the five it lacks stand for themselves. */
const SHOWN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** A letter of two bytes of UTF-8 (U+00C0 to U+017F) read as two characters: "Ã©" for "é". */
const PAIR = new RegExp(`([ÃÄÅ])([\u00a0-\u00bf${SHOWN}])`, 'g');

/**
 * Whether the character at `at` is the second half of a letter that was read as two characters ("JosÃ©" for "José"), and no letter
 * itself: a sign that text never has behind Ã, Ä or Å. Quotation marks, dashes and spaces are left what they are.
 */
export function isGarbled(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before < 0xc3 || before > 0xc5) return false;
  const code = text.charCodeAt(at);
  return (code > 0xa0 && code < 0xc0 && code !== 0xab && code !== 0xbb) || '€†‡‰™'.includes(text[at]!);
}

/** The text with such letters made whole: "MevlÃ¼t Ã‡avuÅŸoÄŸlu" → "Mevlüt Çavuşoğlu". For comparing and showing, never for offsets. */
export const ungarbled = (text: string): string =>
  /[ÃÄÅ]/.test(text)
    ? text.replace(PAIR, (_, first: string, second: string) => {
        const shown = SHOWN.indexOf(second);
        const low = shown < 0 ? second.charCodeAt(0) & 0x3f : shown;
        return String.fromCharCode(((first.charCodeAt(0) & 0x1f) << 6) | low);
      })
    : text;
