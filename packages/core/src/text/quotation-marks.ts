/** A stretch between quotation marks, marks included. `opening` and `closing` are the lengths of its marks, 0 where one is missing. */
export interface MarkedStretch {
  start: number;
  end: number;
  opening: number;
  closing: number;
  style: 'double' | 'single';
}

interface Mark {
  at: number;
  length: number;
  opens: boolean;
  closes: boolean;
}

const SPACE = /\s/;
const LETTER = /[\p{L}\p{N}]/u;
/** Zero-width spaces and marks of writing direction, which pages and feeds leave before quotation marks. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069]/;
const isSpace = (char: string | undefined): boolean => char === undefined || SPACE.test(char) || INVISIBLE.test(char);
const isLetter = (char: string | undefined): boolean => char !== undefined && LETTER.test(char);
const OPENING_NEIGHBOURS = new Set('([{<—–-/:;,=');

/**
 * The outermost stretches between quotation marks in `text` from `from` to `to` (one paragraph): double marks (straight, curly,
 * low-high, guillemets, TeX style), and single marks outside of them. An opener without a closer runs to the next opener or to
 * the end of the paragraph, never farther. Linear.
 */
export function markedStretches(text: string, from = 0, to: number = text.length): MarkedStretch[] {
  const doubles = outermost(text, from, to, pairDoubles(text, from, to));
  const found: MarkedStretch[] = [];
  let at = from;
  for (const stretch of doubles) {
    for (const single of singles(text, at, stretch.start)) found.push(single);
    found.push(stretch);
    at = stretch.end;
  }
  for (const single of singles(text, at, to)) found.push(single);
  return found;
}

/** Pairs of marks, nested ones too, and the openers without a closer (`close` undefined), in the order of their openers. */
function pairDoubles(text: string, from: number, to: number): { open: Mark; close: Mark | undefined }[] {
  const pairs: { open: Mark; close: Mark | undefined }[] = [];
  const stack: { open: Mark; close: Mark | undefined }[] = [];
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== 34 && code !== 39 && code !== 96 && code < 0xab) continue;
    const top = stack.at(-1);
    const mark = doubleMark(text, at, from, to, top && text[top.open.at]);
    if (!mark) continue;
    at += mark.length - 1;
    if (top && mark.closes) {
      top.close = mark;
      stack.pop();
    } else if (mark.opens) {
      const pair = { open: mark, close: undefined };
      pairs.push(pair);
      stack.push(pair);
    }
  }
  return pairs;
}

/** What the double mark at `at` can do, given the mark that is open. */
function doubleMark(text: string, at: number, from: number, to: number, open: string | undefined): Mark | undefined {
  const code = text.charCodeAt(at);
  if (code !== 34 && code !== 39 && code !== 96 && code !== 0xab && code !== 0xbb && (code < 0x2018 || code > 0x201f))
    return undefined;
  const next = at + 1 < to ? text[at + 1] : undefined;
  const twice = next === text[at] && (code === 39 || code === 96 || code === 0x2018 || code === 0x2019);
  const length = twice ? 2 : 1;
  if ((code === 39 || code === 96 || code === 0x2018 || code === 0x2019) && !twice) return undefined;
  const before = at > from ? text[at - 1] : undefined;
  const after = at + length < to ? text[at + length] : undefined;
  const starts = isSpace(before) || OPENING_NEIGHBOURS.has(before!) || before === "'" || before === '‘';
  switch (code) {
    case 0x201a:
    case 0x201b:
      return undefined;
    case 0x201c: // “ closes what „ opened
      return { at, length, opens: open !== '„', closes: open === '„' };
    case 96:
    case 0x2018:
    case 0x201e:
    case 0x201f:
      return { at, length, opens: true, closes: false };
    case 0x201d:
    case 0x2019:
    case 0xbb:
      return {
        at,
        length,
        opens: !open && starts && (!isSpace(after) || before === undefined),
        closes: open !== undefined,
      };
    case 0xab:
      return { at, length, opens: open !== '»', closes: open === '»' };
    default: {
      const looksOpening = starts && !isSpace(after);
      if (open === undefined)
        return {
          at,
          length,
          opens: looksOpening || isSpace(before) || (!isSpace(after) && !isLetter(before)),
          closes: false,
        };
      const reopens = isSpace(before) && isLetter(after) && !isSpace(text[at - 2]);
      return { at, length, opens: reopens, closes: !reopens };
    }
  }
}

function outermost(
  text: string,
  from: number,
  to: number,
  pairs: { open: Mark; close: Mark | undefined }[],
): MarkedStretch[] {
  const found: MarkedStretch[] = [];
  let covered = from;
  for (let index = 0; index < pairs.length; index++) {
    const { open, close } = pairs[index]!;
    if (open.at < covered) continue;
    // a stray mark before a paragraph that has marks of another kind: '"She said “yes” and left.'
    const next = pairs[index + 1];
    if (!close && next?.close && text[next.open.at] !== text[open.at]) continue;
    let end = close ? close.at + close.length : nextOpener(text, pairs, index, to);
    if (!close) {
      end = lastStop(text, open.at + open.length, end, end === to);
      while (end > open.at && isSpace(text[end - 1])) end--;
    }
    if (end <= open.at + open.length + (close?.length ?? 0)) continue;
    found.push({ start: open.at, end, opening: open.length, closing: close?.length ?? 0, style: 'double' });
    covered = end;
  }
  return found;
}

/** Where the next mark like an unclosed opener opens; marks of another kind may stand inside it. */
function nextOpener(
  text: string,
  pairs: readonly { open: Mark; close: Mark | undefined }[],
  index: number,
  to: number,
): number {
  const kind = text[pairs[index]!.open.at];
  for (let next = index + 1; next < pairs.length; next++)
    if (text[pairs[next]!.open.at] === kind) return pairs[next]!.open.at;
  return to;
}

/** Where a stretch without closer stops: before the next opener at a sentence’s end, where there is one. */
function lastStop(text: string, from: number, end: number, toTheEnd: boolean): number {
  if (toTheEnd) return end;
  for (let at = end - 1; at > from; at--) {
    const char = text[at]!;
    if ((char === '.' || char === '!' || char === '?' || char === ',') && isSpace(text[at + 1])) return at + 1;
  }
  return end;
}

const ELISION = /^(?:\d0s|em\b|til\b|tis\b|twas\b|cause\b|n\b|bout\b|cuz\b|round\b)/i;

/** Stretches between single marks: an apostrophe closes no stretch, and a plural’s possessive only where nothing better does. */
function singles(text: string, from: number, to: number): MarkedStretch[] {
  const found: MarkedStretch[] = [];
  let open = -1;
  let weak = -1;
  const take = (end: number): void => {
    found.push({ start: open, end, opening: 1, closing: 1, style: 'single' });
    open = -1;
    weak = -1;
  };
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== 39 && code !== 0x2018 && code !== 0x2019 && code !== 0x201a && code !== 0x2039 && code !== 0x203a)
      continue;
    const before = at > from ? text[at - 1] : undefined;
    const after = at + 1 < to ? text[at + 1] : undefined;
    const starts = (isSpace(before) || OPENING_NEIGHBOURS.has(before!)) && !isSpace(after) && code !== 0x203a;
    if (starts && (code !== 0x2019 || open < 0) && !ELISION.test(text.slice(at + 1, at + 8))) {
      if (open >= 0 && weak > open) take(weak + 1);
      open = at;
      weak = -1;
    } else if (open >= 0 && !isSpace(before) && !isLetter(after) && code !== 0x2018) {
      const plural = (before === 's' || before === 'S') && isSpace(after) && isLetter(text[at + 2]);
      if (plural) weak = at;
      else take(at + 1);
    }
  }
  if (open >= 0 && weak > open) take(weak + 1);
  return found;
}
