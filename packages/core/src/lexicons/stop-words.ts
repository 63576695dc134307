import type { Lexicons } from '../schema/lexicons.ts';
import { englishStopWords } from '../text/stop-words.ts';

/** The commonest English words, by which English is told from other languages and running text from menus. */
export const stopWords: NonNullable<Lexicons['stopWords']> = englishStopWords;
