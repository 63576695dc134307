import { firstEndingAfter } from '../../text/spans.ts';
import { type Draft, identify } from '../identify.ts';
import { runRules } from '../run-rules.ts';
import { stage } from '../stage.ts';
import { rules } from './rules.ts';

/**
 * The quantities of the text. What is part of a date is none ("2014", "May 20"); a duration ("90 minutes") is both: a date
 * that lasts, and a quantity of the unit minute.
 */
export const quantities = stage({
  name: 'quantities',
  needs: ['token', 'mention', 'date'],
  adds: ['quantity'],
  annotate(reading) {
    const dated = reading.layer('date').filter((date) => date.type !== 'duration');
    const named = reading
      .layer('mention')
      .filter(({ form, entity }) => form === 'name' && !entity.startsWith('place/'));
    const free = (items: readonly { span: { start: number; end: number } }[], start: number, end: number) => {
      const first = items[firstEndingAfter(items, start)];
      return !first || first.span.start >= end;
    };
    const drafts: Draft<'quantity'>[] = [];
    for (const found of runRules(rules, reading)) {
      const { start, end } = found.span;
      if (free(dated, start, end) && free(named, start, start + 1)) drafts.push(found);
    }
    return { quantity: identify('quantity', reading.document, drafts) };
  },
});
