import type { Lexicons, PlaceEntry } from '../../schema/lexicons.ts';
import type { Mention } from '../../schema/mention.ts';
import type { Span } from '../../schema/span.ts';
import { latest } from '../../text/latest.ts';
import { once } from '../../text/once.ts';
import { wordBits } from '../../text/word-bits.ts';
import { placeHeads, placeNouns } from '../mentions/names/place-word.ts';
import { type Passage, passage } from '../mentions/passage.ts';
import type { Reading } from '../reading.ts';
import type { Rule } from '../rule.ts';

export type GroupNeeds = 'section' | 'token' | 'sentence' | 'mention' | 'entity' | 'quote';

/** Whose a group is: as much of a mention as it takes over. */
export type Owner = Pick<Mention, 'entity' | 'where' | 'who' | 'about'>;

/** Words for somebody by whose they are: the mention of those they belong to, and how they are told of. */
export interface Group {
  span: Span;
  /** First token, and one past the last. */
  from: number;
  to: number;
  of: Owner;
  form: Mention['form'];
  confidence: number;
}

/** A pattern of such words. */
export type GroupRule = Rule<Group, GroupNeeds>;

/** A mention in place: tokens `from` to `to` (exclusive). */
export interface Placed {
  from: number;
  to: number;
  mention: Mention;
}

/** What the rules look at. */
export interface Ground {
  passage: Passage;
  /** The mentions in the order of the text. */
  placed: readonly Placed[];
  /** Token → 1 + the index of the mention that covers it. */
  covering: Int32Array;
  /** Where "our", "its" and "their" stand; "forces" and "troops"; nouns for a body; nouns for a place. */
  whose: readonly number[];
  forces: readonly number[];
  bodyNouns: readonly number[];
  placeNouns: readonly number[];
}

/** What an armed group is called: not a company, which is "the group" too. */
export const ARMED = ['group', 'movement', 'organization', 'organisation', 'militia'];
const WHOSE = 1;
const BODY = 2;
const PLACE = 4;
const FORCES = 8;
const words = wordBits([
  ...['our', 'its', 'their'].map((word) => [word, WHOSE] as const),
  ...[...ARMED, 'coalition', 'alliance'].map((word) => [word, BODY] as const),
  ...['forces', 'troops', 'fighters', 'soldiers'].map((word) => [word, FORCES] as const),
  ...[...new Set([...placeHeads, ...placeNouns])].map((word) => [word, PLACE] as const),
]);

export const ground = latest((reading: Reading<GroupNeeds>): Ground => {
  const found = passage(reading);
  const { tokens } = found;
  const placed: Placed[] = [];
  const covering = new Int32Array(tokens.length);
  let from = 0;
  for (const mention of reading.layer('mention')) {
    const { start, end } = mention.span;
    while (from < tokens.length && tokens[from]!.end <= start) from++;
    let to = from;
    while (to < tokens.length && tokens[to]!.start < end) to++;
    placed.push({ from, to, mention });
    covering.fill(placed.length, from, to);
  }
  const whose: number[] = [];
  const forces: number[] = [];
  const bodies: number[] = [];
  const places: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const bits = words(tokens[at]!);
    if (bits === 0) continue;
    if (bits & WHOSE) whose.push(at);
    if (bits & FORCES) forces.push(at);
    if (bits & BODY) bodies.push(at);
    if (bits & PLACE) places.push(at);
  }
  return { passage: found, placed, covering, whose, forces, bodyNouns: bodies, placeNouns: places };
});

/** A country as the owner of a group. */
export const countryAsOwner = ({ id }: PlaceEntry): Owner => ({ entity: id, where: [id], who: [], about: [] });

/** The ids of the armed groups a lexicon holds. */
export const armedGroups = once(
  ({ organizations }: Lexicons): ReadonlySet<string> =>
    new Set(organizations.filter(({ type }) => type === 'armed-group').map(({ id }) => id)),
);

/** The group in tokens `from` to `to`. */
export const group = (
  { passage: { tokens } }: Ground,
  from: number,
  to: number,
  of: Owner,
  confidence: number,
  form: Mention['form'] = 'group',
): Group => ({ span: { start: tokens[from]!.start, end: tokens[to - 1]!.end }, from, to, of, form, confidence });

/** Whether a mention stands in just these words already. */
export const isTaken = ({ placed, covering }: Ground, { from, to }: Group): boolean => {
  const one = placed[covering[from]! - 1];
  return one !== undefined && one.from === from && one.to === to;
};

/** Whether two tokens stand in the same sentence, and not in a headline that capitalises all words. */
export const together = ({ passage: { sentence, titled } }: Ground, a: number, b: number): boolean =>
  sentence[a] === sentence[b] && titled[a] === 0;
