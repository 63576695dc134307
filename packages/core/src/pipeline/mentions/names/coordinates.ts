import type { Rule } from '../../rule.ts';
import { type MentionNeeds, passage } from '../passage.ts';
import { type Sighting, sighting } from '../sighting.ts';

/** Degrees with or without minutes and seconds, and a quarter of the compass, twice. */
const DEGREES =
  /\d{1,3}(?:\.\d{1,8})?°(?:\d{1,2}′)?(?:\d{1,2}(?:\.\d{1,4})?″)?[NS][ ,]{1,2}\d{1,3}(?:\.\d{1,8})?°(?:\d{1,2}′)?(?:\d{1,2}(?:\.\d{1,4})?″)?[EW]/g;
/** The same as plain numbers, where degrees stand before them. */
const NUMBERS = /(?<=[EW][ \u00a0\ufeff]{0,2}\/[ \u00a0\ufeff]{0,2})-?\d{1,2}\.\d{1,8}; -?\d{1,3}\.\d{1,8}/g;

/** "**33°47′N 44°30′E** / **33.783; 44.500**": a place told by its coordinates. */
export const coordinates: Rule<Sighting, MentionNeeds> = {
  name: 'coordinates',
  *find(reading) {
    if (!reading.text.includes('°')) return;
    const found = passage(reading);
    const { tokens } = found;
    const spans = [DEGREES, NUMBERS].flatMap((pattern) =>
      [...reading.text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
    );
    spans.sort((a, b) => a.start - b.start);
    let from = 0;
    for (const { start, end } of spans) {
      while (from < tokens.length && tokens[from]!.start < start) from++;
      let to = from;
      while (to < tokens.length && tokens[to]!.end <= end) to++;
      if (to > from && tokens[from]!.start === start && tokens[to - 1]!.end === end)
        yield sighting(found, from, to, 'place', 0.9);
    }
  },
};
