import type { Passage } from '../passage.ts';
import type { Person } from '../people/roster.ts';
import type { Resolved } from '../resolved.ts';

/** Who speaks the marked words a token stands in, where a verb of saying beside the marks tells: "he" in them is somebody else. */
export function quotedBy(passage: Passage, named: readonly Resolved[]): (at: number) => Person | undefined {
  const { quoted, tokens, words, section } = passage;
  const personAt = new Map<number, Person>();
  for (const { from, to, person } of named) if (person) for (let at = from; at < to; at++) personAt.set(at, person);
  const from = new Int32Array(tokens.length);
  const to = new Int32Array(tokens.length);
  for (let at = 0; at < tokens.length; at++)
    from[at] = quoted[at] && at > 0 && quoted[at - 1] && section[at - 1] === section[at] ? from[at - 1]! : at;
  for (let at = tokens.length - 1; at >= 0; at--)
    to[at] =
      quoted[at] && at + 1 < tokens.length && quoted[at + 1] && section[at + 1] === section[at] ? to[at + 1]! : at;

  function near(start: number, step: 1 | -1): Person | undefined {
    let person: Person | undefined;
    let verb = false;
    for (let at = start, steps = 0; steps < 9 && tokens[at] && section[at] === section[start]; at += step, steps++) {
      if (quoted[at] && steps > 1) break;
      if (words.speechForms.has(tokens[at]!.lower)) verb = true;
      person ??= personAt.get(at);
      if (person && verb) return person;
      if (steps > 0 && tokens[at]!.text === '.') break;
    }
    return undefined;
  }

  return (at) => (quoted[at] ? (near(to[at]! + 1, 1) ?? near(from[at]! - 1, -1)) : undefined);
}
