import { readFileSync } from 'node:fs';
import { english } from '../../src/pipeline/english.ts';
import { readStages } from '../../src/pipeline/read-stages.ts';
import type { Layer, Reading } from '../../src/pipeline/reading.ts';
import { stages } from '../../src/pipeline/stages.ts';
import type { Tagger } from '../../src/pipeline/tagger/tagger.ts';

/** The documents of a JSON Lines file. */
export const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** A document read by all stages before the one named. */
export const readUpTo = (
  stage: string,
  { id, text, published }: { id: string; text: string; published?: string },
  tagger?: Tagger,
): Reading<Layer> =>
  readStages(
    stages.slice(
      0,
      stages.findIndex(({ name }) => name === stage),
    ),
    {
      document: {
        id,
        title: '',
        text,
        sha256: '',
        language: 'en',
        source: { rights: 'unknown' },
        ...(published ? { published: { edtf: published, basis: 'curated', confidence: 1 } } : {}),
        quality: { machineTranslated: 0, reasons: [] },
      },
      lexicons: english,
      event: undefined,
      tagger,
    },
  );
