import type { Lexicons } from '../../schema/lexicons.ts';
import type { Quantity } from '../../schema/quantity.ts';
import type { Span } from '../../schema/span.ts';
import { once } from '../../text/once.ts';
import { type PhraseMatcher, phraseMatcher } from '../../text/phrases.ts';
import type { Token } from '../../text/tokenize.ts';
import { type Numeral, numeralAt } from '../numeral.ts';

/** A quantity as a rule finds it. */
export type Amount = { span: Span } & Pick<Quantity, 'value' | 'unit' | 'bound' | 'of' | 'confidence'>;

/** The units of the lexicons: those behind a number and the signs and codes before one. */
export const unitsOf = once((lexicons: Lexicons): { behind: PhraseMatcher<string>; before: PhraseMatcher<string> } => {
  const entries = (before: boolean) =>
    lexicons.units
      .filter((unit) => (unit.before ?? false) === before)
      .flatMap(({ unit, words }) => words.map((word) => [word, unit] as const));
  return { behind: phraseMatcher(entries(false)), before: phraseMatcher(entries(true), { exact: true }) };
});

/** A number in place, with the words that bound it. */
export interface Bounded {
  /** First token of bound or number, first token of the number, the one past the number. */
  from: number;
  number: number;
  to: number;
  value: number;
  digits: boolean;
  bound?: '>' | '<' | '~';
}

/**
 * "At least" is `>` as "more than" is: the schema has three bounds, and both say that there may be more. "Up to" is `<`;
 * "nearly" is `~`, since it says how close the number is.
 */
const BOUNDS: Readonly<Record<string, '>' | '<' | '~'>> = {
  'more than': '>',
  'greater than': '>',
  'at least': '>',
  'no fewer than': '>',
  'no less than': '>',
  'not less than': '>',
  'upwards of': '>',
  'in excess of': '>',
  'a minimum of': '>',
  over: '>',
  above: '>',
  exceeding: '>',
  'less than': '<',
  'fewer than': '<',
  'lower than': '<',
  'no more than': '<',
  'not more than': '<',
  'at most': '<',
  'up to': '<',
  'as many as': '<',
  'as much as': '<',
  'a maximum of': '<',
  under: '<',
  below: '<',
  about: '~',
  around: '~',
  roughly: '~',
  approximately: '~',
  some: '~',
  nearly: '~',
  almost: '~',
  'close to': '~',
  'an estimated': '~',
  'more or less': '~',
  circa: '~',
};
const LONGEST = 3;

/** The words right before token `at` that bound a number. */
export function boundBefore(
  tokens: readonly Token[],
  at: number,
): { from: number; bound: '>' | '<' | '~' } | undefined {
  for (let length = LONGEST; length >= 1; length--) {
    if (at - length < 0) continue;
    let phrase = tokens[at - length]!.lower;
    for (let next = at - length + 1; next < at; next++) phrase += ` ${tokens[next]!.lower}`;
    if (Object.hasOwn(BOUNDS, phrase)) return { from: at - length, bound: BOUNDS[phrase]! };
  }
  return undefined;
}

/** Words before a number that make it the number of a thing: "Article 5", "Resolution 2202". */
const NUMBERED = new Set(
  'article articles chapter resolution section page pages flight room phase level group no number highway route part act type class model version mount protocol channel item paragraph clause title grade tier gate rule order day week year round game unit district agenda apollo boeing airbus covid'.split(
    ' ',
  ),
);

/** The number that begins at token `at`, with its bound; undefined where it is a code or a part of a name. */
export function boundedAt(
  tokens: readonly Token[],
  at: number,
  numbers: Lexicons['numbers'],
  leading = at,
): Bounded | undefined {
  const token = tokens[at]!;
  const before = tokens[leading - 1];
  if (before) {
    if (
      !tokens[leading]!.spaced &&
      before.shape !== 'mark' &&
      before.text !== '(' &&
      before.text !== '—' &&
      before.text !== '–'
    )
      return undefined;
    if (before.shape === 'word' && leading === at && NUMBERED.has(before.lower)) return undefined;
    if (before.text === '.' && tokens[leading - 2]?.lower === 'no') return undefined;
  }
  const numeral = numeralAt(tokens, at, numbers);
  if (!numeral || (token.shape === 'word' && token.capital && tokens[at + 1]?.capital)) return undefined;
  return bounded(tokens, at, leading, numeral, numbers);
}

/** A numeral with the bound before it and the upper number of a range behind it. */
export function bounded(
  tokens: readonly Token[],
  at: number,
  leading: number,
  numeral: Numeral,
  numbers: Lexicons['numbers'],
): Bounded {
  const told = boundBefore(tokens, leading);
  const upper = upperAt(tokens, at, leading, numeral, numbers);
  const bound = told?.bound ?? (upper ? '>' : undefined);
  return {
    from: told?.from ?? leading,
    number: at,
    to: upper?.to ?? numeral.to,
    value: upper?.lower ?? numeral.value,
    digits: numeral.digits,
    ...(bound ? { bound } : {}),
  };
}

/**
 * The upper number of "12 to 18", "5-10", "$4-$5 billion", "between 3 and 4": the lower one is the value, with the bound `>`,
 * and takes the scale that stands behind the upper one.
 */
function upperAt(
  tokens: readonly Token[],
  at: number,
  leading: number,
  { value, to }: Numeral,
  numbers: Lexicons['numbers'],
): { to: number; lower: number } | undefined {
  const joint = tokens[to]?.lower ?? '';
  const between = joint === 'and' && tokens[leading - 1]?.lower === 'between';
  if (!between && joint !== 'to' && joint !== 'or' && joint !== '-' && joint !== '–') return undefined;
  const sign = tokens[to + 1]?.text === tokens[at - 1]?.text && tokens[to + 1]?.shape === 'sign' ? 1 : 0;
  const upper = numeralAt(tokens, to + 1 + sign, numbers);
  if (!upper || upper.value <= value) return undefined;
  if (
    /^[-/:]$/.test(tokens[upper.to]?.text ?? '') &&
    !tokens[upper.to]!.spaced &&
    tokens[upper.to + 1]?.shape === 'number'
  )
    return undefined;
  let scale = 1;
  if (to === at + 1 && value < 1000) while (scale < 1e12 && upper.value >= scale * 1000) scale *= 1000;
  return { to: upper.to, lower: value * (value * scale < upper.value ? scale : 1) };
}

/** The amount of tokens `from` to `to` (exclusive). */
export function amount(
  tokens: readonly Token[],
  { from, value, bound }: Pick<Bounded, 'from' | 'value' | 'bound'>,
  to: number,
  told: { unit?: string; of?: string; confidence: number },
): Amount {
  const { unit, of, confidence } = told;
  return {
    span: { start: tokens[from]!.start, end: tokens[to - 1]!.end },
    value,
    confidence,
    ...(unit === undefined ? {} : { unit }),
    ...(bound === undefined ? {} : { bound }),
    ...(of === undefined ? {} : { of }),
  };
}
