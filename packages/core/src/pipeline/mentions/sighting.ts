import type { EntityType } from '../../schema/entity.ts';
import type { PlaceEntry } from '../../schema/lexicons.ts';
import type { Span } from '../../schema/span.ts';
import type { Rule } from '../rule.ts';
import type { MentionNeeds, Passage } from './passage.ts';
import type { Sense } from './vocabulary.ts';

/** A name seen in the text, before it is known whose it is. */
export interface Sighting {
  span: Span;
  /** First token, and one past the last. */
  from: number;
  to: number;
  type: EntityType;
  form: 'name' | 'demonym' | 'metonym';
  /** What the lexicons know by that name; empty for a name read from its shape. */
  senses: readonly Sense[];
  confidence: number;
  gender?: 'f' | 'm';
  /** The country it is a body of. */
  country?: PlaceEntry;
  /** The longer name it is short for. */
  again?: Sighting;
  /** A name of something else, such as a treaty: its words are nobody’s. */
  other?: boolean;
}

/** A pattern that names follow. */
export type NameRule = Rule<Sighting, MentionNeeds>;

/** A sighting of tokens `from` to `to`. */
export function sighting(
  { tokens }: Passage,
  from: number,
  to: number,
  type: EntityType,
  confidence: number,
  more: Partial<Sighting> = {},
): Sighting {
  return {
    span: { start: tokens[from]!.start, end: tokens[to - 1]!.end },
    from,
    to,
    type,
    form: 'name',
    senses: [],
    confidence,
    ...more,
  };
}
