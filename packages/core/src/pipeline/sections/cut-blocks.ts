import type { Span } from '../../schema/span.ts';

/** A stretch of lines that belong together, and whether a blank line or an indent sets it apart. */
export interface Cut {
  span: Span;
  apart: boolean;
}

const WIDEST = 100;
const NARROWEST = 40;
/** One line in so many may be wider: an address, a headline. */
const STRAYS = 25;
/** So many spaces before a line begin a paragraph. */
const INDENT = 2;

/** Cuts a text into blocks: a line each, or, where lines were wrapped at a fixed width, a paragraph each. White space is trimmed. */
export function cutBlocks(text: string): Cut[] {
  const lines = cutLines(text);
  const width = wrapWidth(text, lines);
  return width === 0 ? lines : joinWrapped(text, lines, width);
}

function cutLines(text: string): Cut[] {
  const lines: Cut[] = [];
  let blank = 0;
  let indented = false;
  for (let at = 0; at < text.length; ) {
    const feed = text.indexOf('\n', at);
    const to = feed < 0 ? text.length : feed;
    const span = trim(text, at, to);
    if (span) {
      const opens = span.start - at >= INDENT;
      lines.push({ span, apart: blank > 0 || lines.length === 0 || (opens && !indented) });
      indented = opens;
    }
    blank = span ? 0 : blank + 1;
    at = to + 1;
  }
  return lines;
}

function trim(text: string, from: number, to: number): Span | undefined {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return end > start ? { start, end } : undefined;
}

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0xfeff ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x3000;

/** The width the text was wrapped at, 0 where it was not: nearly every line but a paragraph’s last is full. */
function wrapWidth(text: string, lines: readonly Cut[]): number {
  let width = 0;
  let wider = 0;
  for (const { span } of lines) {
    const length = span.end - span.start;
    if (length > WIDEST) wider++;
    else if (length > width) width = length;
  }
  if (width < NARROWEST || wider * STRAYS > lines.length) return 0;
  let inner = 0;
  let full = 0;
  for (let index = 1; index < lines.length; index++) {
    if (lines[index]!.apart) continue;
    inner++;
    if (isFull(text, lines[index - 1]!.span, lines[index]!.span, width)) full++;
  }
  return inner >= 3 && full >= inner * 0.7 ? width : 0;
}

/** Whether the first word of the next line had no room on this one. */
function isFull(text: string, line: Span, next: Span, width: number): boolean {
  let end = next.start;
  while (end < next.end && !isSpace(text.charCodeAt(end))) end++;
  const length = line.end - line.start;
  return length <= width && length + 1 + (end - next.start) > width - 6;
}

function joinWrapped(text: string, lines: readonly Cut[], width: number): Cut[] {
  const blocks: Cut[] = [];
  lines.forEach((line, index) => {
    const before = blocks.at(-1);
    if (before && !line.apart && isFull(text, lines[index - 1]!.span, line.span, width))
      before.span.end = line.span.end;
    else blocks.push({ span: { ...line.span }, apart: line.apart });
  });
  return blocks;
}
