import { fold } from '../../text/fold.ts';

/** Words are told apart by so many code units; what is longer is hardly a word. */
export const LONGEST_WORD = 64;

/** The form of a word in the dictionary: folded, and cut where it is endless. `''` for marks alone, which are no word. */
export const termOf = (written: string): string => fold(written).slice(0, LONGEST_WORD);

/** Hyphens that make one word of two. */
export const HYPHEN = /[-\u2010\u2011]/;
export const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011;

/** Longest run of hyphenated words that is also one word. */
export const MOST_PARTS = 8;
