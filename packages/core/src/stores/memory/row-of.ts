import { asking } from '../../query/matches.ts';
import type { Properties } from '../../query/properties.ts';
import type { Records } from '../../query/records.ts';
import { rowOfDocument } from '../../query/words-of.ts';
import type { Asked } from '../../search/match/holds.ts';
import type { WordRow } from '../../search/match/word-row.ts';
import { once } from '../../text/once.ts';
import type { Holding } from './holding.ts';

const rowsOf = once((_: Records) => new Map<string, WordRow>());

/** A record as a query asks of it; the words of a document are read once. */
export function askingOf({ records }: Holding, properties: Properties): Asked {
  const asked = asking(properties, records);
  if (properties.kind !== 'document') return asked;
  const rows = rowsOf(records);
  return {
    ...asked,
    row: () => {
      const known = rows.get(properties.id) ?? rowOfDocument(properties.id, records);
      rows.set(properties.id, known);
      return known;
    },
  };
}
