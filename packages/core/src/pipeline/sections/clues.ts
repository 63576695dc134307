import type { Clue } from './clues/clue.ts';
import { figures } from './clues/figures.ts';
import { functionWords } from './clues/function-words.ts';
import { furnitureWords } from './clues/furniture-words.ts';
import { length } from './clues/length.ts';
import { linkSigns } from './clues/link-signs.ts';
import { repetition } from './clues/repetition.ts';
import { sentenceShape } from './clues/sentence-shape.ts';
import { speech } from './clues/speech.ts';
import { titleCase } from './clues/title-case.ts';

/** The evidence each block is weighed by. */
export const clues: readonly Clue[] = [
  furnitureWords,
  length,
  sentenceShape,
  functionWords,
  titleCase,
  linkSigns,
  speech,
  repetition,
  figures,
];
