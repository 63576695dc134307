import type { Passage } from '../passage.ts';
import type { Person } from '../people/roster.ts';
import type { Resolved } from '../resolved.ts';

/** Where a person was last mentioned, and how prominently. */
export interface Last {
  person: Person;
  at: number;
  sentence: number;
  section: number;
  subject: boolean;
  times: number;
}

/** Who was mentioned when: asked going forward through the text. */
export interface Recency {
  /** Takes in the mentions before token `at`. */
  advance(at: number): void;
  /** Takes in a mention that was itself resolved on the way. */
  saw(mention: Resolved): void;
  last(person: Person): Last | undefined;
  /** The people mentioned last, latest first, at most `most`. */
  latest(most: number): readonly Last[];
}

/** How many people are kept in mind. */
const KEPT = 12;

/** Recency over mentions in the order of the text. */
export function recency(passage: Passage, mentions: readonly Resolved[]): Recency {
  const last = new Map<Person, Last>();
  const recent: Last[] = [];
  let next = 0;
  function saw({ person, from, to }: Resolved): void {
    if (!person) return;
    const times = (last.get(person)?.times ?? 0) + 1;
    const now: Last = {
      person,
      at: from,
      sentence: passage.sentence[from]!,
      section: passage.section[from]!,
      subject: isSubject(passage, from, to),
      times,
    };
    const place = recent.findIndex((one) => one.person === person);
    if (place >= 0) recent.splice(place, 1);
    recent.unshift(now);
    if (recent.length > KEPT) recent.pop();
    last.set(person, now);
  }
  return {
    saw,
    advance(at) {
      while (next < mentions.length && mentions[next]!.from < at) saw(mentions[next++]!);
    },
    last: (person) => last.get(person),
    latest(most) {
      return recent.slice(0, most);
    },
  };
}

const AUXILIARIES = new Set(
  'is was were are has had have will would could can should may might must did does also then later'.split(' '),
);

/** Whether a verb follows the name: at once, or after an apposition between commas. */
export function isSubject({ tokens, words, sentence }: Passage, from: number, to: number): boolean {
  const verbal = (at: number) => {
    const lower = tokens[at]?.lower ?? '';
    return (
      AUXILIARIES.has(lower) ||
      words.speechForms.has(lower) ||
      (!tokens[at]?.capital && /^[a-z]{3,}(?:ed|ew|old|oke|ook|ave|ent|et)$/.test(lower)) ||
      lower === 'met'
    );
  };
  if (verbal(to)) return true;
  if (tokens[to]?.text === ',')
    for (let at = to + 1; at < Math.min(tokens.length, to + 14) && sentence[at] === sentence[to]; at++)
      if (tokens[at]!.text === ',') return verbal(at + 1);
  return from > 0 && tokens[to]?.lower !== "'s" && words.speechForms.has(tokens[from - 1]!.lower);
}
