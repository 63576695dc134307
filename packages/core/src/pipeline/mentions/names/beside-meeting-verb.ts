import type { Rule } from '../../rule.ts';
import { type MentionNeeds, type Passage, passage } from '../passage.ts';
import { commonSurnames } from '../people/common-surnames.ts';
import type { Sighting } from '../sighting.ts';
import { looksPersonal, personSighting, wordCount } from './person-words.ts';
import { type Piece, pieces } from './pieces.ts';

const ALONE = new Set(['phoned', 'telephoned', 'flew', 'thanked', 'congratulated']);
const MEETS = new Set([
  'met',
  'meets',
  'spoke',
  'speaks',
  'talked',
  'talks',
  'conferred',
  'arrived',
  'travelled',
  'traveled',
  'landed',
]);
/** What follows where the verb is one of people: a company "met targets". */
const WITH = new Set(['with', 'by', 'in', 'to', 'at', 'on', 'separately', 'briefly', 'again']);

/** "**Sullivan** met with **Wang**", "**Kowal** flew to Ankara": a family name alone, of who meets, calls or travels. */
export const besideMeetingVerb: Rule<Sighting, MentionNeeds> = {
  name: 'beside-meeting-verb',
  *find(reading) {
    const found = passage(reading);
    const { tokens, titled } = found;
    for (const piece of pieces(found)) {
      const acts = meets(found, piece.to);
      if (
        (!acts && !isMet(found, piece) && !meetsToo(found, piece)) ||
        titled[piece.from] ||
        wordCount(found, piece.from, piece.to) !== 1
      )
        continue;
      if (piece.to - piece.from > 1 || !looksPersonal(found, piece.from, piece.to)) continue;
      if (found.known.has(piece.from) || tokens[piece.from]!.text.length < 3 || !isFamilyName(found, piece, acts))
        continue;
      yield personSighting(found, piece, piece.from, 0.6);
    }
  },
};

function meets({ tokens }: Passage, at: number): boolean {
  const verb = tokens[at]?.lower ?? '';
  const next = tokens[at + 1];
  return (
    ALONE.has(verb) ||
    (MEETS.has(verb) && next !== undefined && (WITH.has(next.lower) || (next.capital && next.spaced)))
  );
}

/** "met **Wang**", "spoke with **Wang**" */
function isMet({ tokens }: Passage, { from, to }: Piece): boolean {
  const next = tokens[to];
  if (next?.capital && next.spaced) return false;
  const before = tokens[from - 1]?.lower ?? '';
  return (
    ALONE.has(before) ||
    before === 'met' ||
    ((before === 'with' || before === 'to') && MEETS.has(tokens[from - 2]?.lower ?? ''))
  );
}

/** "**Sullivan** and Patrushev spoke by phone" */
const meetsToo = (found: Passage, { to }: Piece): boolean =>
  found.tokens[to]?.lower === 'and' && found.tokens[to + 1]?.capital === true && meets(found, to + 2);

/** A name people bear, or a word that is nothing else: at the head of a sentence a capital alone is no sign. */
function isFamilyName({ tokens, opens, lowercase, words }: Passage, { from }: Piece, acts: boolean): boolean {
  const { lower } = tokens[from]!;
  if (lowercase.has(lower) || words.calendar.has(lower)) return false;
  if (words.families.at(tokens, from)?.to === from + 1 || commonSurnames.has(lower)) return true;
  return acts && opens[from] === 0 && tokens[from - 1]?.lower !== 'the' && !words.common.has(lower);
}
