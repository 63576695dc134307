import { dates } from './dates/dates.ts';
import { encounters } from './encounters/encounters.ts';
import { groups } from './groups/groups.ts';
import { markedSpeech } from './marked-speech/marked-speech.ts';
import { mentions } from './mentions/mentions.ts';
import { quantities } from './quantities/quantities.ts';
import { quotes } from './quotes/quotes.ts';
import { sections } from './sections/sections.ts';
import { sentences } from './sentences/sentences.ts';
import type { Stage } from './stage.ts';
import { tokens } from './tokens/tokens.ts';
import { topics } from './topics/topics.ts';

/** The steps of the parser, in order. */
export const stages: readonly Stage[] = [
  sections,
  tokens,
  sentences,
  mentions,
  dates,
  quantities,
  topics,
  quotes,
  encounters,
  groups,
] as unknown as readonly Stage[];

/** The steps for a text in a language the lexicons do not know: its blocks and what stands between marks. */
export const foreignStages: readonly Stage[] = [sections, markedSpeech] as unknown as readonly Stage[];
