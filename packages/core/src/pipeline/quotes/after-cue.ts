import type { SpeechVerb } from '../../schema/lexicons.ts';
import type { Medium } from '../../schema/quote.ts';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts';
import type { TokenRange } from '../grammar/tagged.ts';
import {
  ADVERB,
  AUXILIARY,
  CALENDAR,
  COORDINATOR,
  DETERMINER,
  OBJECT_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  REPORTING,
  SUBORDINATOR,
  VERB,
} from '../grammar/word-classes.ts';
import { takes } from './cues.ts';
import type { Opening } from './reporting-clause.ts';
import type { Scene } from './scene.ts';

/** What follows a cue up to its content: "told [reporters] [in Geneva] [on Friday] that …". */
export interface AfterCue {
  addressee: TokenRange | undefined;
  opening: Opening;
  /** Where the content begins; where the clause ends when there is none. */
  after: number;
  to: number;
}

const ADVERBIAL = new Set(
  'in on at during to before after via through from by over with earlier late early last this next'.split(' '),
);
const QUESTIONS = new Set('that whether if how why what who when where which'.split(' '));
const ASKING = new Set('ask wonder explain tell reveal know learn remember understand see decide inquire'.split(' '));
const RELATIVES = new Set('who which where when'.split(' '));
const DATED = new Set(
  'week month year morning afternoon evening night summer spring autumn fall winter weekend time'.split(' '),
);

/** Reads what stands between a cue that ends before `from` and its content. */
export function afterCue(scene: Scene, verb: SpeechVerb, from: number, limit: number): AfterCue {
  const { tokens, classes, stretchOf } = scene;
  let at = from;
  let addressee: TokenRange | undefined;
  const none = (): AfterCue =>
    addressee && takes(verb, 'object')
      ? { addressee: undefined, opening: 'object', after: addressee.from, to: addressee.from }
      : { addressee, opening: 'none', after: at, to: at };
  const content = (opening: Opening, after: number): AfterCue => ({ addressee, opening, after, to: at });
  const marked = (index: number): boolean =>
    index < limit && stretchOf[index]! >= 0 && stretchOf[index] !== (stretchOf[index - 1] ?? -1);
  if (
    takes(verb, 'addressee') &&
    at < limit &&
    !marked(at) &&
    !QUESTIONS.has(tokens[at]!.lower) &&
    !(classes[at]! & (PREPOSITION | ADVERB) && !(classes[at]! & CALENDAR))
  ) {
    const phrase = nounPhraseAfter(scene, at, limit);
    const next = phrase && tokens[phrase.to];
    const goesOn = phrase && phrase.to < limit && classes[phrase.to]! & (VERB | AUXILIARY | REPORTING);
    const only =
      !takes(verb, 'bare') ||
      verb.lemma === 'tell' ||
      (next && (QUESTIONS.has(next.lower) || next.lower === 'that' || next.lower === 'to'));
    if (phrase && !goesOn && only) {
      addressee = phrase;
      at = phrase.to;
    }
  }
  for (let steps = 0; steps < 6 && at < limit; steps++) {
    const token = tokens[at]!;
    const bits = classes[at]!;
    // "told the envoys who had gathered in Geneva, 'We are ready'"
    if (addressee?.to === at && (token.lower === 'who' || token.lower === 'gathered') && takes(verb, 'quote')) {
      const comma = markedAfterComma(scene, at, limit);
      if (comma > 0) return content('mark', comma + 1);
    }
    if (token.lower === 'back' && takes(verb, 'quote')) {
      at++;
      continue;
    }
    if (marked(at))
      return takes(verb, 'quote')
        ? content('mark', at)
        : takes(verb, 'object')
          ? content('object', addressee?.from ?? at)
          : none();
    if (token.lower === ':') return content('colon', at + 1);
    if (token.lower === ',') {
      if (marked(at + 1)) return content('mark', at + 1);
      if (tokens[at + 1]?.lower === 'that' && addressee && at + 2 < limit && takes(verb, 'that'))
        return content('that', at + 1);
      const closing = Math.max(parenthesis(scene, at, limit), region(scene, at, limit));
      if (closing < 0) return none();
      at = closing;
      continue;
    }
    if (token.lower === '(') {
      const close = indexOf(scene, ')', at, Math.min(limit, at + 12));
      if (close < 0) return none();
      at = close + 1;
      continue;
    }
    if (token.shape === 'sign' || token.shape === 'mark') return none();
    if (QUESTIONS.has(token.lower) && (takes(verb, 'that') || takes(verb, 'bare'))) {
      if (at === from && RELATIVES.has(token.lower) && !ASKING.has(verb.lemma)) return none();
      if (at > from && RELATIVES.has(token.lower) && !(classes[at - 1]! & (CALENDAR | OBJECT_PRONOUN))) return none();
      const next = tokens[at + 1];
      // "added that, if need be, talks would go on"
      const parenthetic = token.lower === 'that' && next?.lower === ',' && at + 3 < limit;
      return at + 1 < limit && (parenthetic || !/^[,.;?!]$/.test(next!.lower)) ? content('that', at) : none();
    }
    // "told reporters [about the talks]": the matter, where the words are not given
    if (token.lower === 'about' && addressee && !takes(verb, 'object') && nounPhraseAfter(scene, at + 1, limit))
      return content('object', at);
    if (bits & CALENDAR || (bits & ADVERB && !(bits & (DETERMINER | PRONOUN)))) {
      at++;
      if (at < limit && DATED.has(tokens[at]!.lower)) at++;
      else if (at < limit && tokens[at]!.shape === 'number' && bits & CALENDAR) at++;
      continue;
    }
    if (
      (token.lower === 'last' ||
        token.lower === 'this' ||
        token.lower === 'late' ||
        token.lower === 'early' ||
        token.lower === 'earlier') &&
      at + 1 < limit &&
      (DATED.has(tokens[at + 1]!.lower) || classes[at + 1]! & CALENDAR)
    ) {
      at += 2;
      continue;
    }
    if (token.lower === 'to' && addressee && !(classes[at + 1]! & DETERMINER))
      return { addressee: undefined, opening: 'to', after: addressee.from, to: addressee.from };
    if (
      token.lower === 'to' &&
      takes(verb, 'to') &&
      classes[at + 1] !== undefined &&
      !(classes[at + 1]! & (DETERMINER | POSSESSIVE | PREPOSITION))
    )
      return content('to', at);
    if (bits & PREPOSITION && (ADVERBIAL.has(token.lower) || token.lower === 'following')) {
      const phrase = nounPhraseAfter(scene, at + 1, limit);
      if (!phrase) return at > from || addressee ? none() : objectOrNone();
      // "said [after the meeting ended]": when it was said, and not what
      if (/^(?:after|before)$/.test(token.lower) && phrase.to < limit && finite(scene, phrase.to)) return none();
      if (token.lower === 'to' && !addressee) addressee = phrase;
      if (takes(verb, 'object') && !takes(verb, 'that'))
        return addressee
          ? { addressee: undefined, opening: 'object', after: addressee.from, to: addressee.from }
          : none();
      at = phrase.to;
      while (at < limit && tokens[at]!.shape === 'number' && !tokens[at]!.capital) at++;
      continue;
    }
    return objectOrNone();
  }
  return none();

  function objectOrNone(): AfterCue {
    if (at >= limit) return none();
    const token = tokens[at]!;
    const bits = classes[at]!;
    if (token.shape === 'sign' || token.shape === 'mark') return none();
    if (bits & COORDINATOR) return none();
    // "said [as he entered the talks]": when, unless a main clause follows
    if (token.lower === 'as' && (classes[at + 1] ?? 0) & PRONOUN && indexOf(scene, ',', at, limit) < 0) return none();
    if (takes(verb, 'bare') && (startsBareClause(scene, at, limit) || inHeadline(scene, at, limit)))
      return content('clause', at);
    // "says voters deserve better": a verb that no list knows
    if (
      takes(verb, 'bare') &&
      !takes(verb, 'object') &&
      at === from &&
      limit - at > 3 &&
      !(bits & CLOSED) &&
      !SHORT.has(token.lower) &&
      !scene.tokens[at - 1]!.lower.endsWith('ing')
    )
      return content('clause', at);
    if (addressee && takes(verb, 'object') && !takes(verb, 'that'))
      return { addressee: undefined, opening: 'object', after: addressee.from, to: addressee.from };
    if (takes(verb, 'object') && !(bits & PREPOSITION)) return content('object', at);
    return none();
  }
}

const finite = ({ tokens, classes }: Scene, at: number): boolean =>
  (classes[at]! & (VERB | AUXILIARY | REPORTING)) !== 0 || /[^e]ed$/.test(tokens[at]!.lower);

/** The comma right before the next marked words, with no other sign between; -1 where there is none in reach. */
function markedAfterComma({ tokens, stretchOf }: Scene, at: number, limit: number): number {
  for (let index = at + 1; index < Math.min(limit - 1, at + 20); index++)
    if (tokens[index]!.shape === 'sign' && tokens[index]!.lower !== '-')
      return tokens[index]!.lower === ',' && stretchOf[index + 1]! >= 0 ? index : -1;
  return -1;
}

const CLOSED =
  PREPOSITION | COORDINATOR | ADVERB | SUBORDINATOR | RELATIVE | OBJECT_PRONOUN | VERB | AUXILIARY | REPORTING;
const SHORT = new Set('so no yes nothing little much more goodbye hello something anything'.split(' '));

/** In a headline what is said follows as it is: "Envoy Says Heard Nothing New". */
const inHeadline = ({ units, unitOf }: Scene, at: number, limit: number): boolean =>
  limit - at > 1 && (units[unitOf[at]!]?.title ?? false);

/** A subject with a finite verb in reach: "the plan is dead". */
function startsBareClause(scene: Scene, at: number, limit: number): boolean {
  const { tokens, classes } = scene;
  const token = tokens[at]!;
  if (classes[at]! & PREPOSITION && !token.capital && token.lower !== 'in' && token.lower !== 'like') return false;
  const reach = Math.min(limit, at + 30);
  for (let index = at + 1; index < reach; index++) {
    const bits = classes[index]!;
    const { lower, capital } = tokens[index]!;
    // "said the plan 'amounts to nothing'": the verb stands between marks
    const stretch = scene.stretchOf[index]!;
    if (stretch >= 0 && stretch !== scene.stretchOf[index - 1]) {
      const { words, from } = scene.stretches[stretch]!;
      if (words > 2 && !tokens[from + 1]!.capital) return true;
    }
    if (bits & (VERB | AUXILIARY | REPORTING) && !capital) return true;
    if (lower.length > 4 && lower.endsWith('ed') && !capital && !(bits & ~0)) {
      const next = classes[index + 1] ?? 0;
      if (next & (DETERMINER | PREPOSITION | POSSESSIVE | OBJECT_PRONOUN)) return true;
    }
  }
  return (classes[at]! & (PRONOUN | DETERMINER)) !== 0;
}

/** "in Salem[, New Hampshire,] on Monday that": the wider place after a comma. Returns the token after it, or -1. */
function region({ tokens, classes, stretchOf }: Scene, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit && end < at + 4 && tokens[end]!.capital && tokens[end]!.shape === 'word') end++;
  if (end === at + 1 || end >= limit || !tokens[at - 1]!.capital) return -1;
  const comma = tokens[end]!.lower === ',';
  if (comma) end++;
  if (end >= limit) return -1;
  const { lower } = tokens[end]!;
  return lower === 'that' ||
    stretchOf[end]! >= 0 ||
    classes[end]! & CALENDAR ||
    (classes[end]! & PREPOSITION && ADVERBIAL.has(lower))
    ? end
    : -1;
}

/** ", however," and the like: a short stretch between commas before the content. Returns the token after it, or -1. */
function parenthesis(scene: Scene, at: number, limit: number): number {
  const close = indexOf(scene, ',', at, Math.min(limit, at + 9));
  if (close < 0) return -1;
  const next = scene.tokens[close + 1];
  if (!next || close + 1 >= limit) return -1;
  const adverbial = scene.classes[at + 1]! & (PREPOSITION | ADVERB);
  return adverbial && (next.lower === 'that' || scene.stretchOf[close + 1]! >= 0) ? close + 1 : -1;
}

function indexOf(scene: Scene, sign: string, at: number, limit: number): number {
  for (let index = at + 1; index < limit; index++) if (scene.tokens[index]!.lower === sign) return index;
  return -1;
}

const MEDIUM_WORDS: Record<string, Medium> = {
  readout: 'readout',
  statement: 'statement',
  communique: 'statement',
  release: 'statement',
  interview: 'interview',
  letter: 'letter',
  email: 'letter',
  memo: 'letter',
  tweet: 'social-media',
  tweets: 'social-media',
  twitter: 'social-media',
  facebook: 'social-media',
  instagram: 'social-media',
  telegram: 'social-media',
};

/** The channel named near a cue: "said in a readout", "told a press conference". */
export function mediumIn(scene: Scene, from: number, to: number, verb: SpeechVerb | undefined): Medium | undefined {
  for (let at = from; at < to; at++) {
    const { lower } = scene.tokens[at]!;
    if (Object.hasOwn(MEDIUM_WORDS, lower)) return MEDIUM_WORDS[lower];
    if ((lower === 'press' || lower === 'news') && /^(?:conference|briefing)$/.test(scene.tokens[at + 1]?.lower ?? ''))
      return 'press-conference';
    if (lower === 'opening' && /^(?:remarks|statements?|comments)$/.test(scene.tokens[at + 1]?.lower ?? ''))
      return 'opening-remarks';
    if (lower === 'reporters') return 'press-conference';
  }
  return verb && (verb.lemma === 'tweet' || verb.lemma === 'retweet') ? 'social-media' : undefined;
}
