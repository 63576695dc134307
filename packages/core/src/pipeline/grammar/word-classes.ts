import type { Lexicons } from '../../schema/lexicons.ts';
import { latest } from '../../text/latest.ts';
import { once } from '../../text/once.ts';
import type { Token } from '../../text/tokenize.ts';
import { type WordBits, wordBits } from '../../text/word-bits.ts';
import type { Reading } from '../reading.ts';

/** What a token can be, as bits: a word may be several things. */
export const DETERMINER = 1;
export const PRONOUN = 2;
export const PREPOSITION = 4;
export const COORDINATOR = 8;
export const SUBORDINATOR = 16;
export const RELATIVE = 32;
export const AUXILIARY = 64;
export const ADVERB = 128;
export const VERB = 256;
export const POSSESSIVE = 512;
export const OBJECT_PRONOUN = 1024;
export const TITLE = 2048;
export const NEGATION = 4096;
export const CALENDAR = 8192;
/** A finite form of a verb that reports and is no noun as well: "said", "announced". */
export const REPORTING = 16384;
/** As often a noun as a verb: "claims", "report". */
export const NOUN_VERB = 32768;

const NOT_ADVERBS = new Set(
  'tally family ally supply reply apply rally assembly italy july monopoly anomaly bully ugly only elderly deadly friendly lovely likely unlikely daily weekly monthly yearly early homily folly jelly belly butterfly fly rely comply imply multiply sicily emily kelly billy sally holly beverly reilly connolly donnelly'.split(
    ' ',
  ),
);

const classesOf = once((lexicons: Lexicons): WordBits => {
  const classes: [string, number][] = [];
  const put = (words: readonly string[] | undefined, bit: number): void => {
    for (const word of words ?? []) classes.push([word.toLowerCase(), bit]);
  };
  const words = lexicons.functionWords;
  put(words?.determiners, DETERMINER);
  put(words?.pronouns, PRONOUN);
  // "he'd", "they're" are one token
  for (const end of ["'d", "'ll", "'re", "'ve", "'m"])
    put(
      words?.pronouns.map((pronoun) => pronoun + end),
      PRONOUN,
    );
  put(words?.prepositions, PREPOSITION);
  put(words?.coordinators, COORDINATOR);
  put(words?.subordinators, SUBORDINATOR);
  put(words?.relatives, RELATIVE);
  put(words?.auxiliaries, AUXILIARY);
  put(words?.adverbs, ADVERB);
  put(words?.verbs, VERB);
  put(words?.possessives, POSSESSIVE);
  put(words?.objectPronouns, OBJECT_PRONOUN);
  put(words?.titles, TITLE);
  put(words?.nounVerbs, NOUN_VERB);
  put(words?.negations, NEGATION);
  for (const day of [...lexicons.weekdays, ...lexicons.months]) put(day, CALENDAR);
  put(['today', 'yesterday', 'tomorrow', 'tonight'], CALENDAR);
  for (const verb of lexicons.speechVerbs) {
    const head = (form: string): string => form.split(' ')[0]!.toLowerCase();
    const base = head(verb.lemma);
    for (const form of verb.forms) {
      const word = head(form);
      if (word !== base && !word.endsWith('ing') && !word.endsWith('s')) put([word], REPORTING);
    }
    put(
      [`${base}s`].filter((form) => form === 'says' || form === 'insists' || form === 'argues'),
      REPORTING,
    );
  }
  return wordBits(classes);
});

/** What each token can be. Worked out once for a document. */
export const wordClasses = latest((reading: Pick<Reading<'token'>, 'layer' | 'lexicons'>) =>
  classify(reading.layer('token'), reading.lexicons),
);

function classify(tokens: readonly Token[], lexicons: Lexicons): Uint16Array {
  const known = classesOf(lexicons);
  const classes = new Uint16Array(tokens.length);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.shape !== 'word') continue;
    const { text, lower, capital } = token;
    // "US" is no pronoun, "WHO" no relative, "May" no auxiliary
    if (capital && text.length > 1 && text.length < 5 && isShouted(text)) continue;
    const bits = known(token);
    if (bits !== 0) classes[index] = bits;
    else if (!capital && lower.length > 4 && lower.endsWith('ly') && !NOT_ADVERBS.has(lower)) classes[index] = ADVERB;
  }
  return classes;
}

const isShouted = (text: string): boolean => {
  const second = text.charCodeAt(1);
  return !(second > 96 && second < 123) && text === text.toUpperCase();
};
