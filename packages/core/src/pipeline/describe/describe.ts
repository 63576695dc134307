import type { Document } from '../../schema/document.ts';
import type { Layer, Reading } from '../reading.ts';
import { facts } from './facts.ts';

/** The document, with what its own text says of it filled in where nothing was known. */
export function describe(reading: Reading<Layer>): Document {
  let document = reading.document;
  for (const fact of facts) {
    const found = fact.read(reading);
    if (found) document = fill(found, document);
  }
  return document;
}

/** `known` over `found`: what was known of the document before wins. */
function fill(found: Partial<Document>, known: Document): Document {
  const source = { ...found.source, ...known.source };
  const quality = found.quality && known.quality.reasons.length === 0 ? found.quality : known.quality;
  return { ...found, ...known, title: known.title || found.title || '', source, quality };
}
