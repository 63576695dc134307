import type { Span } from '../../schema/span.ts';
import type { Token } from '../../text/tokenize.ts';
import type { Reading } from '../reading.ts';

/** How far from the beginning of the text a header date may stand. */
const HEAD = 1200;
const PUBLISHED = new Set(['date', 'dated', 'published', 'posted', 'issued', 'released', 'created']);
const UPDATED = new Set(['updated', 'modified', 'revised']);
const BETWEEN = new Set([':', 'on', 'at', 'last', '|', '-', ',', 'time', 'date', 'first', 'release', 'for']);

type Needs = 'section' | 'token';

/** The index of the date in a header that says when the text came out: "date 2021-05-21", "Published: May 21, 2021". */
export function headerDate(reading: Reading<Needs>, dates: readonly { span: Span }[]): number | undefined {
  let updated: number | undefined;
  let bare: number | undefined;
  for (let index = 0; index < dates.length && dates[index]!.span.start < HEAD; index++) {
    const { span } = dates[index]!;
    const cue = cueBefore(reading.layer('token'), span);
    if (cue === 'published') return index;
    if (cue === 'updated') updated ??= index;
    else if (isAlone(reading, span)) bare ??= index;
  }
  return updated ?? bare;
}

function cueBefore(tokens: readonly Token[], span: Span): 'published' | 'updated' | undefined {
  let at = tokenAt(tokens, span.start) - 1;
  for (let steps = 0; steps < 4 && at >= 0; steps++, at--) {
    const { lower } = tokens[at]!;
    if (UPDATED.has(lower)) return 'updated';
    if (PUBLISHED.has(lower) && !(lower === 'date' && tokens[at - 1]?.lower === 'to')) {
      const first = at === 0 || tokens[at - 1]!.shape !== 'word' || tokens[at]!.capital;
      return first ? 'published' : undefined;
    }
    if (!BETWEEN.has(lower)) return undefined;
  }
  return undefined;
}

/** Whether a line holds a date and little else: "Reuters | May 21, 2021 10:30 am". A byline may hold more. */
function isAlone(reading: Reading<Needs>, span: Span): boolean {
  const section = reading.layer('section').find((section) => section.span.end > span.start);
  if (!section || section.span.start > span.start || section.span.end < span.end) return false;
  if (section.role === 'boilerplate' || section.role === 'headline' || section.role === 'dateline') return false;
  const rest = section.span.end - section.span.start - (span.end - span.start);
  if (section.role === 'byline') return rest <= 100;
  if (rest > 40) return false;
  const tokens = reading.layer('token');
  for (let at = tokenAt(tokens, section.span.start); at < tokens.length && tokens[at]!.start < section.span.end; at++) {
    const { start, shape, capital, lower, text } = tokens[at]!;
    if (start >= span.start && start < span.end) continue;
    if (shape === 'mark' || (text === '.' && start >= span.end)) return false;
    if (shape === 'word' && !capital && !SMALL.has(lower)) return false;
  }
  return true;
}

const SMALL = new Set(['by', 'at', 'on', 'am', 'pm', 'a.m.', 'p.m.', 'min', 'read', 'last', 'time']);

/** The index of the token that begins at `offset` or holds it. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How far into its paragraph a dateline's date may stand. */
const LINE = 90;

/** The index of the dateline's date: "WASHINGTON, May 20:", "ROME (Agency - 31st October, 2021)". */
export function datelineDate(reading: Reading<Needs>, dates: readonly { span: Span }[]): number | undefined {
  const sections = reading.layer('section');
  const line = sections.find((section) => section.role === 'dateline');
  if (line) {
    const index = dates.findLastIndex(({ span }) => span.start >= line.span.start && span.end <= line.span.end);
    const header = headerDate(reading, dates);
    return index >= 0 && index !== header ? index : undefined;
  }
  const tokens = reading.layer('token');
  const paragraph = sections.findIndex((section) => section.role === 'paragraph');
  for (let at = Math.max(0, paragraph), tried = 0; at < sections.length && tried < 4; at++, tried++) {
    const { span: block, role } = sections[at]!;
    if (role === 'boilerplate' || role === 'headline') continue;
    for (let index = 0; index < dates.length && dates[index]!.span.start < block.start + LINE; index++) {
      const { span } = dates[index]!;
      if (span.start >= block.start && span.end <= block.end && isDateline(tokens, block, span)) return index;
    }
  }
  return undefined;
}

/** A place in capitals before, with names alone between, and a colon, dash, bracket or stop behind. */
function isDateline(tokens: readonly Token[], block: Span, span: Span): boolean {
  const first = tokenAt(tokens, block.start);
  const from = tokenAt(tokens, span.start);
  const after = tokens[tokenAt(tokens, span.end)];
  if (!after || !/^(?:[:)—–.]|-+)$/.test(after.text)) return false;
  for (let at = from - 1; at >= first && at >= from - 14; at--) {
    const { text, shape, capital, lower } = tokens[at]!;
    if (shape === 'word' && !capital && lower !== 'on') return false;
    if (shape === 'word' && text.length > 2 && text === text.toUpperCase() && text !== lower) return true;
  }
  return false;
}
