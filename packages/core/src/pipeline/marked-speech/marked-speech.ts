import { type Draft, identify } from '../identify.ts';
import { runRules } from '../run-rules.ts';
import { stage } from '../stage.ts';
import { rules } from './rules.ts';

/** The quotations that a text in any language shows by its marks. Who said them is known only where it stands plainly before. */
export const markedSpeech = stage({
  name: 'marked-speech',
  needs: ['section'],
  adds: ['quote'],
  annotate(reading) {
    const drafts = runRules(rules, reading).map(
      ({ span, rule, confidence, form, content, source, speaker }): Draft<'quote'> => ({
        span,
        rule,
        confidence,
        form,
        marked: true,
        content: [content],
        marks: [content],
        ...(source ? { source } : {}),
        sourceKind: speaker === undefined ? 'none' : 'named',
        who: speaker === undefined ? [] : [{ role: 'speaker', name: speaker }],
        encounters: [],
      }),
    );
    return { quote: identify('quote', reading.document, drafts) };
  },
});
