import type { Lexicons, SpeechVerb } from '../../schema/lexicons.ts';
import { once } from '../../text/once.ts';
import { type PhraseMatcher, phraseMatcher } from '../../text/phrases.ts';

/** A form of a verb that reports. `base` may be a noun as well ("claim"), `s` too ("claims"). */
export interface CueForm {
  verb: SpeechVerb;
  form: 'base' | 's' | 'past' | 'ing';
}

/** A past form of its own: "said", "noted"; "read" and "put" have none. */
const isPast = (word: string, base: string): boolean => word !== base && !word.endsWith('ing') && !word.endsWith('s');

/** The forms of all verbs that report, for one pass over the tokens. */
export const cueForms = once((lexicons: Lexicons): PhraseMatcher<CueForm> => {
  const forms: [string, CueForm][] = [];
  for (const verb of lexicons.speechVerbs) {
    const base = verb.lemma.split(' ')[0]!;
    const plain = !verb.forms.some((form) => isPast(form.split(' ')[0]!, base));
    for (const phrase of verb.forms) {
      const word = phrase.split(' ')[0]!;
      const form =
        word === base && plain
          ? 'past'
          : word === base
            ? 'base'
            : word.endsWith('ing') && base !== word
              ? 'ing'
              : word.endsWith('s')
                ? 's'
                : 'past';
      forms.push([phrase, { verb, form }]);
    }
  }
  return phraseMatcher(forms);
});

export const speechNounsOf = once((lexicons: Lexicons): ReadonlySet<string> => new Set(lexicons.speechNouns));

/** Whether a verb takes a kind of content. */
export const takes = (verb: SpeechVerb | undefined, what: SpeechVerb['takes'][number]): boolean =>
  verb?.takes.includes(what) ?? false;
