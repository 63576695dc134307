import type { AliasReason, EntityType } from '../../schema/entity.ts';
import type { PlaceEntry } from '../../schema/lexicons.ts';
import type { Mention } from '../../schema/mention.ts';
import type { Person } from './people/roster.ts';
import type { Sense } from './vocabulary.ts';

/** Words whose entity is known: tokens `from` to `to`. */
export interface Resolved {
  from: number;
  to: number;
  entity: string;
  type: EntityType;
  form: Mention['form'];
  rule: string;
  confidence: number;
  name: string;
  reason?: AliasReason | undefined;
  person?: Person;
  sense?: Sense;
  /** The country a body belongs to. */
  country?: PlaceEntry;
}
