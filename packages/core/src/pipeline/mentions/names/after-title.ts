import type { Rule } from '../../rule.ts';
import { type MentionNeeds, type Passage, passage } from '../passage.ts';
import type { Sighting } from '../sighting.ts';
import { looksPersonal, personSighting } from './person-words.ts';
import { type Piece, pieces } from './pieces.ts';

/** "Mexican Foreign Secretary **Marcelo Ebrard**", "the Foreign Minister of the Kingdom of Saudi Arabia, **Faisal bin Farhan Al Saud**". */
export const afterTitle: Rule<Sighting, MentionNeeds> = {
  name: 'after-title',
  *find(reading) {
    const found = passage(reading);
    for (const piece of pieces(found))
      if (piece.title && looksPersonal(found, piece.from, piece.to) && !isWord(found, piece))
        yield personSighting(found, piece, piece.from, 0.92);
  },
};

const NO_NAMES = new Set(
  'extraordinary plenipotentiary designate elect emeritus pro general counsel affairs'.split(' '),
);

/** "Obviously, the President …", "Ambassador Extraordinary": one word that is none of a name. */
function isWord({ tokens, opens, words }: Passage, { from, to, title }: Piece): boolean {
  if (to - from > 1 || !title) return false;
  const { lower } = tokens[from]!;
  if (NO_NAMES.has(lower) || words.common.has(lower)) return true;
  return title.from >= to && opens[from] === 1 && !words.given.has(lower);
}
