import type { Rule } from '../../rule.ts';
import { type MentionNeeds, passage } from '../passage.ts';
import { type Sighting, sighting } from '../sighting.ts';

const AFTER = new Set([',', '(', '-', '–', '—', '--', ':']);

/** "**MAE SOT**, Thailand (Reuters) -": capitals at the head of a paragraph, before a country, an agency or a date. */
export const datelinePlace: Rule<Sighting, MentionNeeds> = {
  name: 'dateline-place',
  *find(reading) {
    const found = passage(reading);
    const { tokens, words, section, known } = found;
    for (const { from, to } of found.runs) {
      if (from > 0 && section[from - 1] === section[from]) continue;
      if (
        to - from > 3 ||
        words.calendar.has(tokens[from]!.lower) ||
        words.organizationWords.has(tokens[to - 1]!.lower)
      )
        continue;
      let shouted = true;
      for (let at = from; at < to; at++) shouted &&= tokens[at]!.text === tokens[at]!.text.toUpperCase();
      const next = tokens[to];
      if (!shouted || !next || section[to] !== section[from] || tokens[from]!.text.length < 3) continue;
      const state = next.text === ',' && known.get(to + 1)?.values.some((sense) => sense.type === 'place');
      const dated = next.shape === 'number' && /^\d{4}$|^\d{1,2}$/.test(next.text);
      const agency = next.text === '(' || (AFTER.has(next.text) && words.calendar.has(tokens[to + 1]?.lower ?? ''));
      if (state || dated || agency) yield sighting(found, from, to, 'place', 0.7);
    }
  },
};
