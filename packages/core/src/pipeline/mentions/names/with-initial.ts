import type { Rule } from '../../rule.ts';
import { type MentionNeeds, passage } from '../passage.ts';
import type { Sighting } from '../sighting.ts';
import { looksPersonal, personSighting, wordCount } from './person-words.ts';
import { pieces } from './pieces.ts';

/** "**Mordecai R. Oakes**", "**J.D. Vance**", "**A. Weiss**": an initial before or inside the name. */
export const withInitial: Rule<Sighting, MentionNeeds> = {
  name: 'with-initial',
  *find(reading) {
    const found = passage(reading);
    const { tokens } = found;
    for (const piece of pieces(found)) {
      if (piece.to - piece.from < 2 || wordCount(found, piece.from, piece.to) < 1) continue;
      for (let at = piece.from; at < piece.to - 1; at++) {
        const { text, capital } = tokens[at]!;
        const initial =
          capital &&
          (text.length === 1 ? tokens[at + 1]!.text === '.' : /^(?:[A-Z]\.){2,3}$/.test(text) && at === piece.from);
        if (!initial || text === 'U.S.' || text === 'U.N.' || text === 'U.K.') continue;
        if (looksPersonal(found, piece.from, piece.to)) yield personSighting(found, piece, piece.from, 0.85);
        break;
      }
    }
  },
};
