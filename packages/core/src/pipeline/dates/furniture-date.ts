import { latest } from '../../text/latest.ts';
import { tokenize } from '../../text/tokenize.ts';
import type { Layers, Reading } from '../reading.ts';
import { runRules } from '../run-rules.ts';
import { compose } from './compose.ts';
import type { Day } from './days.ts';
import { headerDate } from './header.ts';
import { resolve } from './resolve.ts';
import { rules } from './rules.ts';

/** How far from the beginning such lines are looked for, and how long they may be. */
const HEAD = 1200;
const LINE = 120;

/**
 * The day that a line of site furniture before the story gives: "Updated 3 May 2021, 10:12 GMT". Nothing else is read from
 * boilerplate, and the line gets no annotation.
 */
export const furnitureDay = latest((reading: Reading<'section'>): Day | undefined => {
  for (const section of reading.layer('section')) {
    if (section.span.start > HEAD || section.role === 'paragraph' || section.role === 'dateline') return undefined;
    if (section.role !== 'boilerplate' || section.span.end - section.span.start > LINE) continue;
    const tokens = tokenize(reading.text, section.span.start, section.span.end);
    const layers: { [L in 'section' | 'token']: readonly Layers[L][] } = {
      token: tokens,
      section: [{ ...section, role: 'paragraph' }],
    };
    const line: Reading<'section' | 'token'> = {
      ...reading,
      layer: <L extends 'section' | 'token'>(name: L) => layers[name] as readonly Layers[L][],
    };
    const found = compose(runRules(rules, line), tokens);
    const index = headerDate(line, found);
    const none = { anchor: undefined, window: undefined, mentioned: undefined, recent: undefined, compared: undefined };
    const day = index === undefined ? undefined : resolve(found[index]!.meaning, { ...none, lean: undefined });
    if (day?.from.unit === 'day' && day.by === 'itself') return day.from.index;
  }
  return undefined;
});
