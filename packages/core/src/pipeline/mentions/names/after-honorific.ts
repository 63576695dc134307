import type { Rule } from '../../rule.ts';
import { type MentionNeeds, passage } from '../passage.ts';
import type { Sighting } from '../sighting.ts';
import { looksPersonal, personSighting } from './person-words.ts';
import { pieces } from './pieces.ts';

/** "Mr. **Wickremesinghe** agreed", "Dr **Amina Mohammed**". */
export const afterHonorific: Rule<Sighting, MentionNeeds> = {
  name: 'after-honorific',
  *find(reading) {
    const found = passage(reading);
    for (const piece of pieces(found))
      if (piece.honorific && looksPersonal(found, piece.from, piece.to))
        yield personSighting(found, piece, piece.from, 0.9);
  },
};
