import type { Rule } from '../../rule.ts';
import { beginsTwoHalves, describes } from '../hyphened.ts';
import { type MentionNeeds, type Passage, passage } from '../passage.ts';
import type { Sighting } from '../sighting.ts';
import { noNames } from './named-thing.ts';
import { looksPersonal, personSighting, wordCount } from './person-words.ts';
import { type Piece, pieces } from './pieces.ts';
import { placeHeads } from './place-word.ts';

const NOT_AFTER = new Set('the in at near outside from into via on'.split(' '));
const NOT_FIRST = new Set(
  'operation exercise typhoon hurricane cyclone storm hms uss ss fs world eid allied eastern western southern northern central defense defence security economic strategic national international global federal prime grand cultural human special roman north south east west new old greater upper lower great royal super'.split(
    ' ',
  ),
);
const NOT_LAST = new Set(
  'agreement dialogue flank energy defenses minster minister affairs policies talks forum initiative summit partnership cooperation treaty accord convention cup series slam bowl open classic championship championships games time times day days week act bill law laws order prize award exchange index fund stock market rights catholic revolution war wars conflict operations crisis plan policy strategy program programme project resolve conditions street road prix post news house hall palace hotel stadium east west north south book state states standard'.split(
    ' ',
  ),
);

/** "the smuggler **Zoltan Dragov** fled": two or three capitalised words the text never writes small, and nothing says they are no person. */
export const twoCapitals: Rule<Sighting, MentionNeeds> = {
  name: 'two-capitals',
  *find(reading) {
    const found = passage(reading);
    for (const piece of pieces(found)) {
      const count = wordCount(found, piece.from, piece.to);
      if (count < 2 || count > 3 || piece.to - piece.from > 5 || found.titled[piece.from]) continue;
      if (found.opens[piece.from] && !isWho(found, piece)) continue;
      if (looksPersonal(found, piece.from, piece.to) && unknown(found, piece))
        yield personSighting(found, piece, piece.from, 0.55);
    }
  },
};

/** ", who …", ", 45, …": what follows is said of a person. */
const isWho = ({ tokens }: Passage, { to }: Piece): boolean =>
  tokens[to]?.text === ',' && (tokens[to + 1]?.lower === 'who' || tokens[to + 1]?.lower === 'whose');

/** No word of it known as another name, or written small elsewhere; not after "the". */
function unknown({ tokens, known, lowercase, words }: Passage, { from, to }: Piece): boolean {
  if (NOT_AFTER.has(tokens[from - 1]?.lower ?? '') || tokens[from - 1]?.shape === 'mark' || describes(tokens, to))
    return false;
  if (
    NOT_FIRST.has(tokens[from]!.lower) ||
    NOT_LAST.has(tokens[to - 1]!.lower) ||
    placeHeads.has(tokens[to - 1]!.lower)
  )
    return false;
  for (let at = from; at < to; at++) {
    const { lower, shape, text } = tokens[at]!;
    if (shape !== 'word' || beginsTwoHalves(tokens, at)) continue;
    if (
      known.has(at) ||
      words.common.has(lower) ||
      noNames.has(lower) ||
      lowercase.has(lower) ||
      words.calendar.has(lower) ||
      text.length < 2 ||
      text.endsWith('.')
    )
      return false;
  }
  return tokens[to]?.shape !== 'number';
}
