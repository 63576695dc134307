import type { Mention } from '../../schema/mention.ts';
import type { Span } from '../../schema/span.ts';
import { contains, firstEndingAfter } from '../../text/spans.ts';
import { type Draft, identify } from '../identify.ts';
import { runRules } from '../run-rules.ts';
import { stage } from '../stage.ts';
import { compose } from './compose.ts';
import { readDates } from './read-dates.ts';
import { rules } from './rules.ts';

/** The dates of the text: rules find what is said, then one place counts it from the document's anchor. */
export const dates = stage({
  name: 'dates',
  needs: ['section', 'token', 'sentence', 'mention', 'entity'],
  adds: ['date'],
  annotate(reading) {
    const named = reading.layer('mention').filter(isName);
    const found = compose(
      runRules(rules, reading).filter(({ span }) => !isPartOf(span, named)),
      reading.layer('token'),
    );
    const drafts: Draft<'date'>[] = readDates(reading, found);
    const identified = identify('date', reading.document, drafts);
    for (const date of identified) if (date.when) date.when = { ...date.when, date: date.id };
    return { date: identified };
  },
});

/** "The Sunday Times", "60 Minutes": what is part of the name of a body or person is no date. */
function isPartOf(span: Span, names: readonly Mention[]): boolean {
  const name = names[firstEndingAfter(names, span.start)];
  return name !== undefined && contains(name.span, span) && name.span.end - name.span.start > span.end - span.start;
}

const isName = ({ form, entity }: Mention): boolean =>
  form === 'name' && (entity.startsWith('organization/') || entity.startsWith('person/'));
