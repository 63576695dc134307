import { abbreviations } from '../lexicons/abbreviations.ts';
import { bodyWords } from '../lexicons/body-words.ts';
import { feasts, months, numbers, weekdays } from '../lexicons/calendar.ts';
import { encounterWords } from '../lexicons/encounter-words.ts';
import { events } from '../lexicons/events.ts';
import { functionWords } from '../lexicons/function-words.ts';
import { furniture } from '../lexicons/furniture.ts';
import { givenNames } from '../lexicons/given-names.ts';
import { honorifics } from '../lexicons/honorifics.ts';
import { languages } from '../lexicons/languages.ts';
import { offices } from '../lexicons/offices.ts';
import { organizationWords } from '../lexicons/organization-words.ts';
import { organizations } from '../lexicons/organizations.ts';
import { people } from '../lexicons/people.ts';
import { places } from '../lexicons/places.ts';
import { sourceNouns } from '../lexicons/source-nouns.ts';
import { speechNouns } from '../lexicons/speech-nouns.ts';
import { speechVerbs } from '../lexicons/speech-verbs.ts';
import { stopWords } from '../lexicons/stop-words.ts';
import { topics } from '../lexicons/topics.ts';
import { units } from '../lexicons/units.ts';
import type { Lexicons } from '../schema/lexicons.ts';

/** What the English parser knows of words. */
export const english: Lexicons = {
  language: 'en',
  people,
  offices,
  organizations,
  organizationWords,
  bodyWords,
  places,
  events,
  topics,
  speechVerbs,
  speechNouns,
  functionWords,
  sourceNouns,
  encounterWords,
  givenNames,
  honorifics,
  months,
  weekdays,
  feasts,
  numbers,
  units,
  abbreviations,
  furniture,
  stopWords,
  languages,
};
