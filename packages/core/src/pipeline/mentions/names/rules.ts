import type { NameRule } from '../sighting.ts';
import { knownName } from './known-name.ts';

/** The patterns of names. Of two that overlap the longer wins, then the earlier in this list. */
export const nameRules: readonly NameRule[] = [knownName];
