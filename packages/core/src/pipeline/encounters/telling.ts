import type { EncounterReport } from '../../schema/encounter-report.ts';
import type { Span } from '../../schema/span.ts';
import type { Role, Who } from '../../schema/who.ts';
import type { Rule } from '../rule.ts';
import type { Party } from './party.ts';
import type { Clause, EncounterNeeds, Trigger } from './scene.ts';

/** Somebody in a role, still a noun phrase. */
export interface Cast {
  party: Party;
  role: Role;
}

/** What a clause tells of an encounter, before noun phrases are resolved to people. */
export interface Telling
  extends Pick<EncounterReport, 'format' | 'channel' | 'contact' | 'status'>,
    Partial<Pick<EncounterReport, 'sidelinesOf' | 'event' | 'duration' | 'when' | 'times' | 'within'>> {
  span: Span;
  clause: Clause;
  trigger: Trigger;
  cast: Cast[];
  /** The other parties are those of the encounter told before: "the two met again", "their meeting". */
  anaphoric?: boolean;
  /** Who tells it, where it is not the article. */
  sources: Who[];
  where: string[];
  about: string[];
  confidence: number;
}

/** A way news tells of an encounter. */
export type EncounterRule = Rule<Telling, EncounterNeeds>;
