import type { Document } from '../../schema/document.ts';
import type { Layer, Reading } from '../reading.ts';

/** Something the text says of the document itself: its title, author, agency, date. */
export interface Fact {
  readonly name: string;
  read(reading: Reading<Layer>): Partial<Document> | undefined;
}
