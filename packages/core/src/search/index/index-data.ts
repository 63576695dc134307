import type { Lexicon } from './expand-word.ts';
import { FLAGS } from './file-layout.ts';
import type { IndexFile } from './index-file.ts';
import { stemDictionary } from './stem-dictionary.ts';
import { termDictionary } from './term-dictionary.ts';
import { type UnitTable, unitTable } from './unit-table.ts';

/** An open index, as its parts know it. */
export interface IndexData {
  file: IndexFile;
  lexicon: Lexicon;
  table: UnitTable;
}

export function indexData(file: IndexFile): IndexData {
  const { flags } = file.layout.counts;
  return {
    file,
    lexicon: {
      dictionary: termDictionary(file),
      stems: flags & FLAGS.stems ? stemDictionary(file) : undefined,
      wholes: (flags & FLAGS.wholes) !== 0,
    },
    table: unitTable(file),
  };
}
