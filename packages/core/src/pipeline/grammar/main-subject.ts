import { nounPhraseBefore } from './noun-phrase-before.ts';
import { isNounHere, type Tagged, type TokenRange } from './tagged.ts';
import { ADVERB, AUXILIARY, DETERMINER, NEGATION, REPORTING, VERB } from './word-classes.ts';

/** The subject of the first finite verb of a sentence, before token `end`: "[The senator] took to the floor, saying …". */
export function headOfUnit(
  tagged: Tagged,
  unit: TokenRange,
  end: number,
  { titleCase = false }: { titleCase?: boolean } = {},
): TokenRange | undefined {
  const { tokens, classes } = tagged;
  for (let at = unit.from + 1; at < Math.min(end, unit.from + 60); at++) {
    const finite = classes[at]! & (VERB | AUXILIARY | REPORTING) && (titleCase || !tokens[at]!.capital);
    const past = tokens[at]!.lower.endsWith('ed') && tokens[at]!.shape === 'word' && !tokens[at]!.capital;
    if ((!finite && !past) || (tokens[at - 1]!.lower === '-' && !tokens[at]!.spaced)) continue;
    if (isNounHere(tokens, classes, at, classes[at]!)) continue;
    let end = at;
    while (end - 1 > unit.from && classes[end - 1]! & (ADVERB | NEGATION) && !(classes[end - 1]! & DETERMINER)) end--;
    const subject = nounPhraseBefore(tagged, end, unit.from);
    if (subject) return subject;
  }
  return undefined;
}
