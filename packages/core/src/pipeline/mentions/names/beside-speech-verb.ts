import type { Rule } from '../../rule.ts';
import { type MentionNeeds, type Passage, passage } from '../passage.ts';
import type { Sighting } from '../sighting.ts';
import { looksPersonal, personSighting, wordCount } from './person-words.ts';
import { type Piece, pieces } from './pieces.ts';

/** "**Simmons** said", "said **Oluwaseun Adeyemi**", "**Hill**, a doctor, said": who speaks is a person. */
export const besideSpeechVerb: Rule<Sighting, MentionNeeds> = {
  name: 'beside-speech-verb',
  *find(reading) {
    const found = passage(reading);
    for (const piece of pieces(found)) {
      const count = wordCount(found, piece.from, piece.to);
      if (count === 0 || count > 3 || !looksPersonal(found, piece.from, piece.to) || known(found, piece)) continue;
      if (found.titled[piece.from] || (count === 1 && tooCommon(found, piece))) continue;
      if (speaks(found, piece)) yield personSighting(found, piece, piece.from, count > 1 ? 0.8 : 0.65);
    }
  },
};

const PERSONAL = new Set(
  'said says added told replied recalled joked wrote explained insisted tweeted quipped'.split(' '),
);

function speaks({ tokens }: Passage, { from, to }: Piece): boolean {
  if (PERSONAL.has(tokens[to]?.lower ?? '')) return tokens[to + 1]?.lower !== 'by';
  const before = tokens[from - 1]?.lower ?? '';
  if ((before === 'said' || before === 'says' || before === 'added') && [',', '.'].includes(tokens[to]?.text ?? ''))
    return true;
  return tokens[to]?.text === ',' && /^\d{2}$/.test(tokens[to + 1]?.text ?? '') && tokens[to + 2]?.text === ',';
}

const known = ({ known: names }: Passage, piece: Piece): boolean => names.get(piece.from)?.to === piece.to;

/** One word at the head of a sentence, or one the text also writes small, may be no name at all. */
const tooCommon = ({ tokens, lowercase, words, opens }: Passage, { from }: Piece): boolean =>
  opens[from] === 1 ||
  lowercase.has(tokens[from]!.lower) ||
  words.common.has(tokens[from]!.lower) ||
  tokens[from]!.text.length < 3 ||
  /['’]/.test(tokens[from]!.text.slice(2)) ||
  /^(?:I|We|You|He|She|It|They)['’]/.test(tokens[from]!.text);
