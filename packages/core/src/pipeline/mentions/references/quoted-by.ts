import type { Passage } from '../passage.ts';
import type { Person } from '../people/roster.ts';
import type { Resolved } from '../resolved.ts';

/** Who speaks the marked words a token stands in, where a verb of saying beside the marks tells: "he" in them is somebody else. */
export function quotedBy(passage: Passage, named: readonly Resolved[]): (at: number) => Person | undefined {
  const { quoted, tokens, words, section } = passage;
  // Most texts have no pronoun between marks: who stands where is laid out when one is met.
  let people: ReadonlyMap<number, Person> | undefined;

  function near(start: number, step: 1 | -1): Person | undefined {
    let person: Person | undefined;
    let verb = false;
    for (let at = start, steps = 0; steps < 9 && tokens[at] && section[at] === section[start]; at += step, steps++) {
      if (quoted[at] && steps > 1) break;
      if (words.speechForms.has(tokens[at]!.lower)) verb = true;
      person ??= people!.get(at);
      if (person && verb) return person;
      if (steps > 0 && tokens[at]!.text === '.') break;
    }
    return undefined;
  }

  const runsOn = (at: number): boolean => quoted[at - 1] === 1 && quoted[at] === 1 && section[at - 1] === section[at];
  // The stretch of marked words asked about last: a long one is walked along once.
  let from = 0;
  let to = -1;
  return (at) => {
    if (!quoted[at]) return undefined;
    people ??= peopleByToken(named);
    if (at < from || at > to) {
      from = at;
      while (runsOn(from)) from--;
      to = at;
      while (runsOn(to + 1)) to++;
    }
    return near(to + 1, 1) ?? near(from - 1, -1);
  };
}

function peopleByToken(named: readonly Resolved[]): Map<number, Person> {
  const found = new Map<number, Person>();
  for (const { from, to, person } of named) if (person) for (let at = from; at < to; at++) found.set(at, person);
  return found;
}
