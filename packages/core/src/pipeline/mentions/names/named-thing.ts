import type { Rule } from '../../rule.ts';
import { type MentionNeeds, type Passage, passage } from '../passage.ts';
import { type Sighting, sighting } from '../sighting.ts';

/** What comes before the name of a thing: a ship, a military operation or exercise, an order or act. */
const BEFORE = new Set('operation exercise uss usns hms hmas hmcs ins fs ss mv'.split(' '));
/** Gods, faiths and their people, and feasts: alone they are an adjective or a day. */
export const noNames: ReadonlySet<string> = new Set(
  "god gods allah sunni sunnis shia shiite shiites shi'a shi'ite shi'ites yazidi yazidis christian christians muslim muslims moslem moslems islamic islamist islamists jewish jews hindu hindus buddhist buddhists druze alawite alawites thanksgiving christmas easter ramadan passover hanukkah diwali".split(
    ' ',
  ),
);
/** "Greenwich Mean Time", "Executive Order 13582", "Law of Armed Conflict". */
const CLOCKS = new Set(['mean', 'standard', 'daylight', 'summer', 'local']);
const WORKS = new Set(['book', 'gospel', 'law', 'laws', 'cessation', 'rules']);
/** Letters that stand for a thing. */
const LETTERS =
  /^(?:(?:SV|V)?B?IEDS?|UAVS?|UCAVS?|ICBMS?|WMDS?|MANPADS|RPGS?|EFPS?|UXO|NGOS|IDPS?|ATMS?|MOUS?|GMT|UTC)$/i;

/** "**Operation Inherent Resolve**", "the **USS Hopper**", a **VBIED**, **Greenwich Mean Time**, the **Law of Armed Conflict**: a name, but of nobody and of no place. */
export const namedThing: Rule<Sighting, MentionNeeds> = {
  name: 'named-thing',
  *find(reading) {
    const found = passage(reading);
    const { tokens, titled } = found;
    for (const { from, to } of found.runs) {
      if (titled[from]) continue;
      const { lower, text } = tokens[from]!;
      const only = to - from === 1;
      const until = WORKS.has(lower) && only && tokens[to]?.lower === 'of' ? runFrom(found, to + 1) : 0;
      if (until > 0) yield sighting(found, from, until, 'organization', 0.5, { other: true });
      const letters = text === text.toUpperCase() && text.length < 5;
      if (
        (BEFORE.has(lower) && !only && (lower === 'operation' || lower === 'exercise' || letters)) ||
        (noNames.has(lower) && only) ||
        (tokens[to - 1]!.lower === 'time' && CLOCKS.has(tokens[to - 2]?.lower ?? '')) ||
        (lower === 'executive' && to - from === 2 && tokens[from + 1]!.lower === 'order') ||
        (only && LETTERS.test(text))
      )
        yield sighting(found, from, to, 'organization', 0.5, { other: true });
    }
  },
};

/** The end of the capitalised words that begin at `from`; 0 where there are none. */
function runFrom({ tokens }: Passage, from: number): number {
  let to = from;
  while (tokens[to]?.capital && tokens[to]!.spaced) to++;
  return to > from ? to : 0;
}
