import type { Rule } from '../../rule.ts';
import { closedClass } from '../closed-class.ts';
import { type MentionNeeds, type Passage, passage } from '../passage.ts';
import { type Sighting, sighting } from '../sighting.ts';

const OTHERS = new Set(
  'COVID POTUS FLOTUS SOTU MOU LNG COP INF PDT PST CDT CST CEST CET BST JST AIDS HIV SARS MERS DNA GDP GNP CEO CFO TV PM MP MPS AM FM GMT EST EDT UTC ID IT PR HQ VIP ASAP FAQ PDF URL USD EUR II III IV VI VII VIII IX XI XII IED IEDS NGO NGOS WMD ICBM UAV USA OK DVD CD ABOUT'.split(
    ' ',
  ),
);

/** "**WADA** and the **ICRC** declined": letters that stand for a body, in a sentence that is not all capitals. */
export const acronym: Rule<Sighting, MentionNeeds> = {
  name: 'acronym',
  *find(reading) {
    const found = passage(reading);
    const { tokens, titled } = found;
    for (const run of found.runs)
      for (let at = run.from; at < run.to; at++) {
        const { text, shape } = tokens[at]!;
        if (shape !== 'word' || text.length < 3 || text.length > 6 || titled[at]) continue;
        if (text !== text.toUpperCase() || !/^[A-Z]+$/.test(text) || OTHERS.has(text)) continue;
        if (isWord(found, at) || tokens[at + 1]?.text === ':') continue;
        if (shouts(tokens[at - 1]?.text) || shouts(tokens[at + 1]?.text)) continue;
        if (tokens[at + 1]?.text === '-' && tokens[at + 2]?.shape === 'number') continue;
        yield sighting(found, at, at + 1, 'organization', 0.6);
      }
  },
};

const shouts = (text: string | undefined): boolean => text !== undefined && /^[A-Z]{2,}$/.test(text);

/** A word in capitals and no letters for a name: "THE", "PRESIDENT", "PSAKI" before what she said. */
const isWord = ({ tokens, words, lowercase }: Passage, at: number): boolean => {
  const { lower } = tokens[at]!;
  return (
    words.organizationWords.has(lower) ||
    words.calendar.has(lower) ||
    words.honorifics.has(lower) ||
    words.given.has(lower) ||
    words.common.has(lower) ||
    closedClass.has(lower) ||
    lowercase.has(lower) ||
    words.families.at(tokens, at) !== undefined
  );
};
