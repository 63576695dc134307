import * as z from 'zod';
import { Edtf } from './when.ts';

/** A term of office. `office` is the id of an entry of `offices`; `of` a country (ISO 3166-1 alpha-2) or the id of an organization. */
export const TermOfOffice = z.strictObject({
  office: z.string(),
  of: z.string(),
  from: Edtf.optional(),
  to: Edtf.optional(),
});
export type TermOfOffice = z.infer<typeof TermOfOffice>;

/** Somebody public. The id is `person/` and the slug of the usual English name. */
export const PersonEntry = z.strictObject({
  id: z.string(),
  name: z.string(),
  aliases: z
    .array(z.string())
    .optional()
    .describe('other full forms and spellings: "Sergei Lavrov", "Antony J. Blinken"'),
  family: z.string().optional().describe('the name used alone, where it is not the last word: "Xi", "bin Salman"'),
  gender: z.enum(['f', 'm']).optional(),
  country: z.string().length(2).optional(),
  terms: z.array(TermOfOffice).optional(),
});
export type PersonEntry = z.infer<typeof PersonEntry>;

/** An office and the words for it: "Secretary of State", "top US diplomat". `rank` orders who outranks whom, 1 highest. */
export const OfficeEntry = z.strictObject({
  id: z.string(),
  title: z.string(),
  words: z
    .array(z.string())
    .describe('phrases that name its holder, without country: "foreign minister", "chief diplomat"'),
  only: z
    .string()
    .optional()
    .describe(
      'the country (ISO 3166-1) or organization the office belongs to, where it is one: "Secretary of State" → US',
    ),
  short: z.string().optional().describe('how its holder is called on second mention: "Secretary"'),
});
export type OfficeEntry = z.infer<typeof OfficeEntry>;

/** A body: an alliance, ministry, agency, party, company or news organization. */
export const OrganizationEntry = z.strictObject({
  id: z.string(),
  name: z.string(),
  type: z.enum([
    'alliance',
    'international',
    'ministry',
    'agency',
    'legislature',
    'party',
    'armed-group',
    'company',
    'media',
    'other',
  ]),
  aliases: z.array(z.string()).optional(),
  country: z.string().length(2).optional(),
});
export type OrganizationEntry = z.infer<typeof OrganizationEntry>;

/** A country, city or region. A metonym is a name that stands for a government: "Kyiv", "the Kremlin". */
export const PlaceEntry = z.strictObject({
  id: z.string(),
  name: z.string(),
  type: z.enum(['country', 'capital', 'city', 'region', 'territory', 'building', 'water', 'continent']),
  country: z.string().length(2).optional(),
  aliases: z.array(z.string()).optional(),
  demonyms: z.array(z.string()).optional(),
  metonyms: z.array(z.string()).optional().describe('of a country: capital, palace, building'),
});
export type PlaceEntry = z.infer<typeof PlaceEntry>;

/** A recurring or single event. Each edition has an entity of its own, `event/{slug}-{year}` unless it says otherwise. */
export const EventEntry = z.strictObject({
  id: z.string().describe('of the series: event/g20'),
  name: z.string(),
  aliases: z.array(z.string()).optional(),
  organization: z.string().optional(),
  editions: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string().optional(),
      start: Edtf,
      end: Edtf.optional(),
      place: z.string().describe('entity id of the city'),
      country: z.string().length(2),
    }),
  ),
});
export type EventEntry = z.infer<typeof EventEntry>;

/** A topic of foreign affairs and the words that are evidence for it. `iptc` is the IPTC Media Topic where one fits. */
export const TopicEntry = z.strictObject({
  id: z.string(),
  name: z.string(),
  iptc: z.string().optional().describe('medtop:20000593'),
  words: z.array(z.string()),
});
export type TopicEntry = z.infer<typeof TopicEntry>;

/** A verb that reports what somebody said, thinks or wants. */
export const SpeechVerb = z.strictObject({
  lemma: z.string(),
  forms: z.array(z.string()).describe('every form: say, says, said, saying'),
  takes: z
    .array(z.enum(['quote', 'that', 'bare', 'to', 'object', 'addressee']))
    .describe(
      'what may follow: marked words · a that-clause · a clause without that · an infinitive · a noun ("denounced the remarks") · whom it is said to ("told")',
    ),
  strength: z.enum(['strong', 'weak']).describe('weak: reports only with more evidence ("saw", "moves")'),
});
export type SpeechVerb = z.infer<typeof SpeechVerb>;

/** A word or phrase that tells of an encounter, and what it says of it. */
export const EncounterWord = z.strictObject({
  words: z.array(z.string()).describe('inflected phrases: "met with", "meets with"'),
  part: z.enum(['verb', 'noun']),
  format: z.enum(['bilateral', 'multilateral', 'summit', 'visit', 'press-conference', 'interview', 'other']),
  channel: z.enum(['in-person', 'phone', 'video', 'written']),
  takes: z
    .array(z.enum(['with', 'to', 'object', 'joint', 'guest']))
    .optional()
    .describe(
      'of a verb, where the other party stands: "met with", "spoke to", "met Lavrov", "Blinken and Lavrov met", "hosted" (the object is a guest)',
    ),
});
export type EncounterWord = z.infer<typeof EncounterWord>;

/** The small words of a language, by what they do in a sentence, folded. Verbs that report are in `speechVerbs`. */
export const FunctionWords = z.strictObject({
  determiners: z.array(z.string()),
  pronouns: z.array(z.string()).describe('that can be a subject: he, who, others'),
  objectPronouns: z.array(z.string()),
  possessives: z.array(z.string()),
  prepositions: z.array(z.string()),
  coordinators: z.array(z.string()),
  subordinators: z.array(z.string()),
  relatives: z.array(z.string()),
  auxiliaries: z.array(z.string()),
  negations: z.array(z.string()),
  adverbs: z.array(z.string()).describe('that may stand by a verb: also, later, reportedly'),
  verbs: z.array(z.string()).describe('finite forms of common verbs, which end a subject'),
  nounVerbs: z.array(z.string()).describe('words that are nouns as often as verbs: report, claims'),
  titles: z.array(z.string()).describe('nouns before or after a name: minister, spokesman'),
});
export type FunctionWords = z.infer<typeof FunctionWords>;

/** Nouns for those who speak without a name, by what kind of source they are. */
export const SourceNouns = z.strictObject({
  anonymous: z.array(z.string()).describe('sources, insiders'),
  collective: z.array(z.string()).describe('voters, critics, countries'),
  document: z.array(z.string()).describe('report, poll, letter'),
  organization: z.array(z.string()).describe('ministry, campaign, newspaper'),
  role: z.array(z.string()).describe('official, spokesman, farmer'),
});
export type SourceNouns = z.infer<typeof SourceNouns>;

/** What stands behind a nationality: "the Iraqi government", "Iraqi security forces". */
export const BodyWords = z.strictObject({
  governments: z.array(z.string()).describe('words for those who act for the state: government, authorities, side'),
  bodies: z.array(z.string()).describe('words for a body of its own: army, foreign ministry, opposition'),
  between: z.array(z.string()).describe('what may stand between: "the Afghan interim government"'),
  members: z
    .array(z.string())
    .optional()
    .describe('words for those who belong to a body or a people: fighters, officials'),
  betweenMembers: z.array(z.string()).optional().describe('what may stand between: "Norwegian naval officers"'),
});
export type BodyWords = z.infer<typeof BodyWords>;

/** Everything the English parser knows of words. Plain data: a user may add to any list and hand the whole to `parse`. */
export const Lexicons = z.strictObject({
  language: z.string(),
  people: z.array(PersonEntry),
  offices: z.array(OfficeEntry),
  organizations: z.array(OrganizationEntry),
  organizationWords: z.array(z.string()).describe('head words of an organization’s name: Ministry, Council'),
  bodyWords: BodyWords.optional(),
  places: z.array(PlaceEntry),
  events: z.array(EventEntry),
  topics: z.array(TopicEntry),
  speechVerbs: z.array(SpeechVerb),
  speechNouns: z.array(z.string()).describe('nouns that report: claim, statement, hope'),
  functionWords: FunctionWords.optional(),
  sourceNouns: SourceNouns.optional(),
  encounterWords: z.array(EncounterWord),
  givenNames: z.strictObject({ f: z.array(z.string()), m: z.array(z.string()) }),
  honorifics: z.array(z.strictObject({ word: z.string(), gender: z.enum(['f', 'm']).optional() })),
  months: z.array(z.array(z.string())).length(12).describe('January first; full name, then abbreviations'),
  weekdays: z.array(z.array(z.string())).length(7).describe('Monday first'),
  feasts: z.array(
    z.strictObject({
      words: z.array(z.string()),
      rule: z.string().describe('MM-DD, or easter+N, or nth weekday: 11-thu-4'),
    }),
  ),
  numbers: z.record(z.string(), z.number()).describe('number words: twelve → 12'),
  units: z.array(z.strictObject({ unit: z.string(), words: z.array(z.string()), before: z.boolean().optional() })),
  abbreviations: z.array(z.string()).describe('words whose full stop ends no sentence: Mr, Gen, Inc'),
  furniture: z
    .array(
      z.strictObject({
        words: z.array(z.string()),
        reason: z.string(),
        place: z
          .enum(['line', 'start', 'anywhere'])
          .optional()
          .describe('where the words are furniture: as a whole line (unless told), as its beginning, anywhere in it'),
        opens: z.boolean().optional().describe('what follows is furniture too: "Trending Stories"'),
      }),
    )
    .describe('lines of site furniture: "Leave a review"'),
  languages: z
    .record(z.string(), z.array(z.string()))
    .optional()
    .describe('the commonest words of other languages, by BCP 47 tag'),
  stopWords: z
    .array(z.string())
    .optional()
    .describe('the commonest words, by which running text and the language are known'),
});
export type Lexicons = z.infer<typeof Lexicons>;
