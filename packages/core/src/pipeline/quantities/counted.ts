import type { Token } from '../../text/tokenize.ts';

const words = (list: string): Set<string> => new Set(list.split(' '));

/** Words that end a noun phrase. */
const STOPS = words(
  'a an the this that these those and or but nor so yet if of in on at to from by with for about against between into through during before after above below under over as than then is are was were be been being am do does did has have had having can could may might must shall should will would not no who whom whose which what when where why how it he she they we you i him her them us me his their our your its there here said says say told tells made make makes took take takes came come went go gave give per each every some any all both either neither more less most also only just still already ago later earlier since ages aged while until because if among amid',
);
const PLURALS = words(
  'people men women children troops police personnel aircraft forces media data staff crew cattle feet teeth lives wives',
);
/** Words in -s that are no plural nouns. */
const SINGULAR = words(
  "us his this was has is its as gas yes less plus press business process access crisis analysis basis status bonus campus virus chaos class boss loss address progress congress series news always perhaps besides minus versus times 's",
);
const UNCOUNTED = words('percent years months weeks days hours minutes seconds decades centuries');

const isPlural = ({ lower, shape }: Token): boolean =>
  shape === 'word' &&
  (PLURALS.has(lower) ||
    (lower.length > 3 &&
      lower.endsWith('s') &&
      !lower.endsWith('ss') &&
      !lower.endsWith("'s") &&
      !SINGULAR.has(lower)));

const REACH = 5;

/** As written, but for capitals of a headline: "TROOPS". */
const plainly = (word: string): string => (word === word.toUpperCase() ? word.toLowerCase() : word);

/** "Russian troops" after a number: the token past the noun and the noun itself, the last of the phrase's plurals. */
export function countedAt(tokens: readonly Token[], at: number): { to: number; of: string } | undefined {
  let noun = -1;
  for (let next = at; next < Math.min(tokens.length, at + REACH); next++) {
    const token = tokens[next]!;
    const glued = token.text === '-' && !token.spaced && !tokens[next + 1]?.spaced;
    if (glued && next > at) continue;
    if (token.shape !== 'word' || STOPS.has(token.lower)) break;
    if (noun >= 0 && !isPlural(token)) break;
    const united = token.capital && tokens[next - 1]?.lower === 'united';
    if (isPlural(token) && !united && !UNCOUNTED.has(token.lower)) noun = next;
  }
  return noun < 0 ? undefined : { to: noun + 1, of: plainly(tokens[noun]!.text) };
}

const DETERMINERS = words('the our its their his her my your all these those');

/** What is measured, after a unit: "of “lethal aid”", "in defence equipment", at most four words. */
export function measuredAfter(tokens: readonly Token[], at: number, currency: boolean): string | undefined {
  let next = at;
  if (tokens[next]?.lower === 'worth') next++;
  const lead = tokens[next]?.lower;
  if (lead !== 'of' && !(currency && lead === 'in')) return undefined;
  next++;
  if (DETERMINERS.has(tokens[next]?.lower ?? '')) next++;
  if (tokens[next]?.shape === 'mark') next++;
  const found: string[] = [];
  for (; found.length < 4; next++) {
    const token = tokens[next];
    if (found.length > 0 && token?.lower === "'s") {
      found.length = 0;
      continue;
    }
    if (
      token?.shape !== 'word' ||
      STOPS.has(token.lower) ||
      token.lower.includes("'") ||
      token.lower.endsWith('ly') ||
      (found.length > 0 && token.lower.endsWith('ed'))
    )
      break;
    found.push(token.text);
    if (found.length > 0 && isPlural(token) && !(tokens[next + 1] && isPlural(tokens[next + 1]!))) break;
  }
  return found.length > 0 ? found.join(' ') : undefined;
}
