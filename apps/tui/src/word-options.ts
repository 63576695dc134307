import type {
  CollocationMeasure,
  CountBy,
  EntityType,
  Granularity,
  KeynessMeasure,
  LineGroup,
  LineUnit,
  TieKind,
  WordsIn,
} from '@readout/core';
import { type ListFlags, listFlags } from './options.ts';

/* Options of the commands that count words and lay lines below each other. */

const whole =
  (least: number, greatest: number) =>
  (value: string): number => {
    const number = Number(value);
    if (!/^\d{1,9}$/.test(value) || number < least || number > greatest)
      throw new SyntaxError(`a whole number from ${least} to ${greatest.toLocaleString('en')} is wanted`);
    return number;
  };

const oneOf =
  <T extends string>(values: readonly T[]) =>
  (value: string): T => {
    const found = values.find((one) => one === value);
    if (found === undefined) throw new SyntaxError(`one of ${values.join(', ')} is wanted`);
    return found;
  };

const proposing = (values: readonly string[]) => ({
  proposeCompletions: (partial: string) => values.filter((value) => value.startsWith(partial)),
});

const number = (brief: string, least: number, greatest = 1_000_000) =>
  ({ kind: 'parsed', parse: whole(least, greatest), optional: true, brief, placeholder: 'N' }) as const;
const choice = <T extends string>(brief: string, values: readonly T[], placeholder: string) =>
  ({
    kind: 'parsed',
    parse: oneOf(values),
    optional: true,
    brief: `${brief}: ${values.join(', ')}`,
    placeholder,
    ...proposing(values),
  }) as const;
const choices = <T extends string>(brief: string, values: readonly T[], placeholder: string) =>
  ({ ...choice(brief, values, placeholder), variadic: true }) as const;
const yes = (brief: string) => ({ kind: 'boolean', optional: true, withNegated: false, brief }) as const;

const PLACES: readonly WordsIn[] = ['text', 'quotes', 'outside'];
const ORDERS = ['l1', 'l2', 'l3', 'r1', 'r2', 'r3', 'node', 'document', 'date', '-date'];
const GROUPS: readonly LineGroup[] = [
  'l1',
  'l2',
  'l3',
  'r1',
  'r2',
  'r3',
  'node',
  'document',
  'speaker',
  'source',
  'year',
];
const UNITS: readonly LineUnit[] = ['chars', 'words', 'sentence', 'quote'];
const MEASURES: readonly CollocationMeasure[] = ['log-likelihood', 'mi', 'mi3', 't', 'log-dice', 'count'];
const KEY_MEASURES: readonly KeynessMeasure[] = ['log-likelihood', 'log-ratio', 'percent-difference', 'bayes-factor'];
export const GRANULARITIES: readonly Granularity[] = ['day', 'month', 'quarter', 'year'];
const TIES: readonly TieKind[] = ['met', 'spoke-of', 'spoke-to', 'quoted-together'];
const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'event'];

const counted = {
  in: choice('which words', PLACES, 'WHERE'),
  min: number('only what occurs so often', 1),
  'stop-words': yes('list the commonest words (of, the, and …) as well'),
};

/** Options of commands that count words. */
export interface CountedFlags extends ListFlags {
  in?: WordsIn | undefined;
  min?: number | undefined;
  'stop-words'?: boolean | undefined;
}

/** How the words of a list are cut, as the library has it. */
export const listingOf = ({ in: where, min, limit, 'stop-words': stopWords }: CountedFlags) => ({
  in: where,
  min,
  limit,
  stopWords: stopWords ? [] : undefined,
});

export interface ConcordanceFlags extends ListFlags {
  window?: number | undefined;
  unit?: LineUnit | undefined;
  in?: WordsIn | undefined;
  regex?: boolean | undefined;
  sample?: number | undefined;
  seed?: number | undefined;
  group?: LineGroup | undefined;
}

export const concordanceFlags = {
  window: number('characters each side, or words with --unit words', 0, 500),
  unit: choice('how much each side', UNITS, 'UNIT'),
  in: counted.in,
  group: choice('count the lines by', GROUPS, 'KEY'),
  sample: number('draw so many lines by chance', 1),
  seed: number('the same seed draws the same sample (1 unless told)', 0),
  regex: yes('WORDS are regular expressions, one a word: "nuclear (arms|weapons?)"'),
  ...listFlags,
  sort: {
    ...listFlags.sort,
    brief: 'l1 … l3, r1 … r3 (words to the left, right), node, document, date, -date; several: l1,r1',
    placeholder: 'ORDER',
    ...proposing(ORDERS),
  },
} as const;

export interface FrequenciesFlags extends CountedFlags {
  ngram?: number | undefined;
  by?: CountBy | undefined;
}

const by = (brief: string) => ({
  kind: 'parsed' as const,
  // what there is to count by the library checks
  parse: (value: string) => value as CountBy,
  optional: true as const,
  brief,
  placeholder: 'KEY',
});

export const frequenciesFlags = {
  ngram: number('rows of so many words: 2 for pairs', 1, 5),
  by: by('how often in each besides: speaker, source, year, document …'),
  ...counted,
  ...listFlags,
} as const;

export interface CollocationsFlags extends CountedFlags {
  unit?: 'words' | 'sentence' | undefined;
  window?: number | undefined;
  measure?: CollocationMeasure | undefined;
}

export const collocationsFlags = {
  window: number('near is so many words each side (5 unless told)', 1, 50),
  unit: choice('what near is', ['words', 'sentence'] as const, 'UNIT'),
  measure: choice('what they are ordered by', MEASURES, 'MEASURE'),
  ...counted,
  ...listFlags,
} as const;

export interface KeynessFlags extends CountedFlags {
  against?: string | undefined;
  ngram?: number | undefined;
  measure?: KeynessMeasure | undefined;
}

export const keynessFlags = {
  against: {
    kind: 'parsed',
    parse: (value: string) => value,
    optional: true,
    brief: 'what to compare with: "speaker:blinken since:2021"; the rest of the corpus unless told',
    placeholder: 'FILTER',
  },
  measure: choice('what they are ordered by', KEY_MEASURES, 'MEASURE'),
  ngram: number('rows of so many words: 2 for pairs', 1, 5),
  ...counted,
  ...listFlags,
} as const;

export interface TrendsFlags extends ListFlags {
  in?: WordsIn | undefined;
  by?: Granularity | undefined;
}

export const trendsFlags = {
  by: choice('stretches of time', GRANULARITIES, 'PERIOD'),
  in: counted.in,
  ...listFlags,
} as const;

export interface TimelineFlags extends ListFlags {
  by?: Granularity | undefined;
}

export const timelineFlags = {
  by: choice('counts by stretch of time', GRANULARITIES, 'PERIOD'),
  ...listFlags,
} as const;

export interface NetworkFlags extends ListFlags {
  tie?: readonly TieKind[] | undefined;
  type?: readonly EntityType[] | undefined;
  min?: number | undefined;
}

export const networkFlags = {
  tie: choices('only these ties', TIES, 'TIE'),
  type: choices('who is tied (people unless told)', TYPES, 'TYPE'),
  min: number('only ties known from so many places', 1),
  ...listFlags,
} as const;
