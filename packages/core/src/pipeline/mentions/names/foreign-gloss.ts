import type { Rule } from '../../rule.ts';
import { type MentionNeeds, passage } from '../passage.ts';
import { type Sighting, sighting } from '../sighting.ts';

const LANGUAGES = new Set(
  'amharic arabic aramaic armenian azerbaijani belarusian bosnian bulgarian chinese croatian czech danish dari dutch estonian farsi finnish french georgian german greek hebrew hindi hungarian italian japanese kazakh korean kurdish latin latvian lithuanian norwegian pashto persian polish portuguese romanian russian serbian slovak somali spanish swedish syriac tajik tamil thai tigrinya turkish ukrainian urdu uzbek vietnamese'.split(
    ' ',
  ),
);
/** A gloss is no longer than so many tokens. */
const LONGEST = 30;

/** "Mount Ostrel (Kurdish: **Çiyayê Ostrel**)": a name once more in the words of another language, and nobody new. */
export const foreignGloss: Rule<Sighting, MentionNeeds> = {
  name: 'foreign-gloss',
  *find(reading) {
    const found = passage(reading);
    const { tokens, runs } = found;
    let run = 0;
    for (let at = 0; at + 3 < tokens.length; at++) {
      if (tokens[at + 1]!.text !== ':' || tokens[at]!.shape !== 'word' || !LANGUAGES.has(tokens[at]!.lower)) continue;
      if (tokens[at - 1]?.text !== '(' && tokens[at - 1]?.text !== ',' && tokens[at - 1]?.text !== ';') continue;
      let end = at + 2;
      while (end < at + LONGEST && tokens[end] && tokens[end]!.text !== ')' && tokens[end]!.text !== ',') end++;
      while (run < runs.length && runs[run]!.from < at + 2) run++;
      for (; run < runs.length && runs[run]!.to <= end; run++)
        yield sighting(found, runs[run]!.from, runs[run]!.to, 'organization', 0.5, { other: true });
    }
  },
};
