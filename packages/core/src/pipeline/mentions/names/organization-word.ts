import type { Rule } from '../../rule.ts';
import { closedClass } from '../closed-class.ts';
import { type MentionNeeds, type Passage, passage } from '../passage.ts';
import { type Sighting, sighting } from '../sighting.ts';

const LINKS = new Set(['of', 'for', 'on', 'and', '&', 'against']);

/** "the **Ministry of Water and Power**", "the **Helsinki Commission**", "**Bank of Ghana**": a word for a body and the capitals around it. */
export const organizationWord: Rule<Sighting, MentionNeeds> = {
  name: 'organization-word',
  *find(reading) {
    const found = passage(reading);
    const { tokens, words, runs, titled } = found;
    for (const run of runs) {
      if (titled[run.from]) continue;
      for (let at = run.to - 1; at >= run.from; at--) {
        if (!tokens[at]!.capital || !words.organizationWords.has(tokens[at]!.lower) || inOffice(found, at)) continue;
        const from = ordinal(found, run.from, start(found, run.from, at));
        const to = end(found, at === from ? inner(found, at + 1, run.to) : at + 1);
        if (to - from > 1) yield sighting(found, from, to, 'organization', 0.8);
        break;
      }
    }
  },
};

/** "White House Press Secretary" is an office, not a press. */
const inOffice = ({ offices }: Passage, at: number): boolean => {
  let [low, high] = [0, offices.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (offices[middle]!.to > at) high = middle;
    else low = middle + 1;
  }
  const hit = offices[low];
  return hit !== undefined && hit.core <= at && at < hit.to;
};

/** After a head word that comes first, "Club Brugge", the capitals up to a title or the name of a person. */
function inner({ tokens, words }: Passage, from: number, until: number): number {
  let at = from;
  while (
    at < until &&
    !words.honorifics.has(tokens[at]!.lower) &&
    !words.given.has(tokens[at]!.lower) &&
    !words.offices.at(tokens, at)
  )
    at++;
  return at === until ? until : from;
}

/** "the **101st Airborne Division**": units are numbered. */
const ordinal = ({ tokens, sentence }: Passage, run: number, from: number): number =>
  from === run && sentence[from - 1] === sentence[from] && /^\d+(?:st|nd|rd|th)$/.test(tokens[from - 1]?.lower ?? '')
    ? from - 1
    : from;

/** Where the name begins: after a title, a day, or a word that only opens the sentence. */
function start(passage: Passage, from: number, head: number): number {
  const { tokens, words } = passage;
  let at = from;
  for (let next = from; next < head; next++)
    if (words.calendar.has(tokens[next]!.lower) || words.honorifics.has(tokens[next]!.lower)) at = next + 1;
  for (let next = from; next < head; next++) if (tokens[next]!.capital && inOffice(passage, next)) at = next + 1;
  // "the U.S.-Japan Alliance" is between two countries.
  while (tokens[at + 1]?.text === '-' && at + 2 < head && passage.known.has(at) && passage.known.has(at + 2)) at += 3;
  while (at < head && tokens[at]!.shape !== 'word') at++;
  return at;
}

/** "… of Foreign Affairs and Trade": as long as small links lead to capitals that are no day, title or person. */
function end(passage: Passage, from: number): number {
  const { tokens, sentence, words, known } = passage;
  const goesOn = (at: number) =>
    tokens[at]?.capital === true &&
    sentence[at] === sentence[from - 1] &&
    !closedClass.has(tokens[at]!.lower) &&
    !words.calendar.has(tokens[at]!.lower) &&
    !words.honorifics.has(tokens[at]!.lower) &&
    !inOffice(passage, at);
  let to = from;
  while (to < tokens.length && LINKS.has(tokens[to]!.lower)) {
    const and = tokens[to]!.lower === 'and' || tokens[to]!.text === '&';
    if (to === from && and) break;
    let next = to + 1;
    if (tokens[next]?.lower === 'the' && !and) next++;
    if (!goesOn(next) || (and && known.has(next))) break;
    while (goesOn(next) && (next === to + 1 || !words.given.has(tokens[next]!.lower))) next++;
    to = next;
  }
  return to;
}
