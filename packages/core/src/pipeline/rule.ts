import type { Span } from '../schema/span.ts';
import type { Layer, Reading } from './reading.ts';

/** One pattern of the language. Its doc comment is its example sentence. */
export interface Rule<Found extends { span: Span }, Needs extends Layer = never> {
  readonly name: string;
  find(reading: Reading<Needs>): Iterable<Found>;
}
