/**
 * What may not reach a terminal: C0 and C1 controls but for tab and line feed, escape sequences, marks that reorder text
 * (bidi), tag characters, invisible fillers, lone surrogates.
 */
const UNSAFE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb\ud800-\udfff]|[\ufe00-\ufe0f]|[\u{e0000}-\u{e0fff}]/gu;

/** Text that is safe to print on a terminal. Carriage returns before a line feed go; every other unsafe character becomes `�`. */
export const sanitize = (text: string): string => text.replace(/\r\n/g, '\n').replace(UNSAFE, '\ufffd');

/** Safe text on one line: runs of white space become one space. */
export const sanitizeLine = (text: string): string => sanitize(text.replace(/\s+/g, ' '));
