import type { NameRule } from '../sighting.ts';
import { acronym } from './acronym.ts';
import { afterHonorific } from './after-honorific.ts';
import { afterTitle } from './after-title.ts';
import { besideMeetingVerb } from './beside-meeting-verb.ts';
import { besideSpeechVerb } from './beside-speech-verb.ts';
import { coordinates } from './coordinates.ts';
import { datelinePlace } from './dateline-place.ts';
import { foreignGloss } from './foreign-gloss.ts';
import { givenName } from './given-name.ts';
import { inPlace } from './in-place.ts';
import { knownName } from './known-name.ts';
import { namedThing } from './named-thing.ts';
import { nickname } from './nickname.ts';
import { numberedUnit } from './numbered-unit.ts';
import { organizationAlone } from './organization-alone.ts';
import { organizationWord } from './organization-word.ts';
import { placeWord } from './place-word.ts';
import { treaty } from './treaty.ts';
import { twoCapitals } from './two-capitals.ts';
import { withInitial } from './with-initial.ts';

/** The patterns of names. Of two that overlap the longer wins, then the earlier in this list. */
export const nameRules: readonly NameRule[] = [
  treaty,
  namedThing,
  foreignGloss,
  coordinates,
  knownName,
  numberedUnit,
  organizationWord,
  organizationAlone,
  datelinePlace,
  placeWord,
  afterTitle,
  afterHonorific,
  withInitial,
  nickname,
  givenName,
  besideSpeechVerb,
  besideMeetingVerb,
  acronym,
  inPlace,
  twoCapitals,
];
