import {
  DateExpression,
  EncounterReport,
  Mention,
  Quantity,
  Reprise,
  Section,
  Sentence,
  TopicEvidence,
} from '../components.ts';
import { recordRoutes, type Served } from './records.ts';

const DOCUMENT = '001_45484e89ee5d6048';

/** The kinds that are served as a list and one by one, and nothing more. */
export const plainRecords = (
  [
    {
      kind: 'mention',
      path: '/mentions',
      noun: 'mention',
      schema: Mention,
      summary: 'Words that stand for people, organizations, places and events',
      example: { about: 'place/ukraine' },
    },
    {
      kind: 'date',
      path: '/dates',
      noun: 'date',
      schema: DateExpression,
      summary: 'Dates and times of the text, with what they are counted from',
      example: { document: DOCUMENT },
    },
    {
      kind: 'quantity',
      path: '/quantities',
      noun: 'quantity',
      schema: Quantity,
      summary: 'Numbers with their units and what they count',
      example: { q: 'troops' },
    },
    {
      kind: 'topic',
      path: '/topics',
      noun: 'topic',
      schema: TopicEvidence,
      summary: 'Evidence for topics of foreign affairs',
      example: { about: 'topic/arms-control' },
    },
    {
      kind: 'reprise',
      path: '/reprises',
      noun: 'reprise',
      schema: Reprise,
      summary: 'The same words again, in several places',
      example: { limit: '5' },
    },
    {
      kind: 'section',
      path: '/sections',
      noun: 'section',
      schema: Section,
      summary: 'Blocks of the page and what each is',
      example: { document: DOCUMENT },
    },
    {
      kind: 'sentence',
      path: '/sentences',
      noun: 'sentence',
      schema: Sentence,
      summary: 'Sentences',
      example: { document: DOCUMENT },
    },
    {
      kind: 'encounter-report',
      path: '/encounter-reports',
      noun: 'encounter report',
      schema: EncounterReport,
      summary: 'Sentences that tell of a meeting, call or visit',
      example: { who: 'person/antony-blinken' },
    },
  ] satisfies Served[]
).map((served) => recordRoutes(served));
