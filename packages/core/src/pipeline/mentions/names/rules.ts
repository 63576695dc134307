import type { NameRule } from '../sighting.ts';
import { acronym } from './acronym.ts';
import { afterHonorific } from './after-honorific.ts';
import { afterTitle } from './after-title.ts';
import { besideSpeechVerb } from './beside-speech-verb.ts';
import { givenName } from './given-name.ts';
import { inPlace } from './in-place.ts';
import { knownName } from './known-name.ts';
import { organizationWord } from './organization-word.ts';
import { placeWord } from './place-word.ts';
import { withInitial } from './with-initial.ts';

/** The patterns of names. Of two that overlap the longer wins, then the earlier in this list. */
export const nameRules: readonly NameRule[] = [
  knownName,
  organizationWord,
  placeWord,
  afterTitle,
  afterHonorific,
  withInitial,
  givenName,
  besideSpeechVerb,
  acronym,
  inPlace,
];
