import type { Rule } from '../../rule.ts';
import { type MentionNeeds, passage } from '../passage.ts';
import type { Sighting } from '../sighting.ts';
import { looksPersonal, personSighting } from './person-words.ts';
import { pieces } from './pieces.ts';

/** "Mexican Foreign Secretary **Marcelo Ebrard**", "the Foreign Minister of the Kingdom of Saudi Arabia, **Faisal bin Farhan Al Saud**". */
export const afterTitle: Rule<Sighting, MentionNeeds> = {
  name: 'after-title',
  *find(reading) {
    const found = passage(reading);
    for (const piece of pieces(found))
      if (piece.title && looksPersonal(found, piece.from, piece.to))
        yield personSighting(found, piece, piece.from, 0.92);
  },
};
