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

/** Whether a line holds a date and little else. */
function isAlone(reading: Reading<Needs>, span: Span): boolean {
  for (const section of reading.layer('section')) {
    if (section.span.start > span.start) return false;
    if (section.span.end < span.end) continue;
    if (section.role === 'boilerplate') return false;
    return section.span.end - section.span.start <= span.end - span.start + (section.role === 'byline' ? 80 : 30);
  }
  return false;
}

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

/** A place in capitals before, and a colon, dash, bracket or stop behind. */
function isDateline(tokens: readonly Token[], block: Span, span: Span): boolean {
  const first = tokenAt(tokens, block.start);
  const from = tokenAt(tokens, span.start);
  const after = tokens[tokenAt(tokens, span.end)];
  if (!after || !/^(?:[:)—–.]|-+)$/.test(after.text)) return false;
  for (let at = from - 1; at >= first && at >= from - 14; at--) {
    const { text, shape } = tokens[at]!;
    if (shape === 'word' && text.length > 2 && text === text.toUpperCase()) return true;
  }
  return false;
}
