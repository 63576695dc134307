import type { Rule } from '../../rule.ts';
import { type MentionNeeds, passage } from '../passage.ts';
import type { Sighting } from '../sighting.ts';
import { looksPersonal, personSighting, wordCount } from './person-words.ts';
import { pieces } from './pieces.ts';

/** What Arabic names may begin with: "Abu Bakr". */
const KUNYA = new Set(['abu', 'umm', 'abd', 'abdul', 'ibn']);

/** "**Hugh Hill** and **Jean-Marie Dubois** took the stand": a given name with capitalised words after it. */
export const givenName: Rule<Sighting, MentionNeeds> = {
  name: 'given-name',
  *find(reading) {
    const found = passage(reading);
    const { tokens, words } = found;
    for (const piece of pieces(found)) {
      if (piece.to - piece.from < 2) continue;
      for (let at = piece.from; at < piece.to - 1; at++) {
        const token = tokens[at]!;
        if (!token.capital || (at > piece.from && !token.spaced)) continue;
        if (!words.given.has(token.lower) && !KUNYA.has(token.lower)) {
          if (at - piece.from >= 2) break;
          continue;
        }
        if (wordCount(found, at, piece.to) < 2 || !looksPersonal(found, at, piece.to)) break;
        yield personSighting(found, piece, at, 0.85);
        break;
      }
    }
  },
};
