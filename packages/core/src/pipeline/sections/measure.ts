import type { Block } from './block.ts';
import type { Cut } from './cut-blocks.ts';

/** No more of a block is counted: what it is shows in its first lines. */
const ENOUGH = 320;
const LINK_SIGNS = new Set('|»›«‹·•©→►▶▸●…'.split('').map((sign) => sign.charCodeAt(0)));
const LABEL = /^(?:Q|A|[\p{Lu}][\p{L}.’'-]*(?: [\p{Lu}(][\p{L}.’')-]*){0,4}):\s/u;
const CLOSERS = new Set('"”’\')]»'.split('').map((sign) => sign.charCodeAt(0)));

/** Counts what a block is made of, in one pass over its first characters. */
export function measure(text: string, cut: Cut, index: number, functionWords: ReadonlySet<string>): Block {
  const { start, end } = cut.span;
  const until = Math.min(end, start + ENOUGH);
  let words = 0;
  let capitals = 0;
  let shouted = 0;
  let known = 0;
  let digits = 0;
  let linkSigns = 0;
  let quotationMarks = 0;
  let stops = 0;
  let at = start;
  while (at < until) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      const from = at;
      let small = false;
      for (; at < until; at++) {
        const letter = text.charCodeAt(at);
        if (isLetter(letter)) small ||= letter > 96;
        else if (!isInner(text, at, until)) break;
      }
      words++;
      const long = at - from;
      if (isCapital(code)) {
        capitals++;
        if (!small && long > 1) shouted++;
      }
      if (long < 8 && functionWords.has(code > 96 ? text.slice(from, at) : text.slice(from, at).toLowerCase())) known++;
      continue;
    }
    if (code >= 48 && code <= 57) digits++;
    else if (code === 34 || (code >= 0x201c && code <= 0x201f)) quotationMarks++;
    else if (isStop(code) && at > start && !isStop(text.charCodeAt(at - 1))) stops++;
    else if (LINK_SIGNS.has(code)) linkSigns++;
    at++;
  }
  const scale = (end - start) / Math.max(1, until - start);
  return {
    span: cut.span,
    index,
    apart: cut.apart,
    length: end - start,
    words: Math.round(words * scale),
    capitals: Math.round(capitals * scale),
    shouted: Math.round(shouted * scale),
    functionWords: Math.round(known * scale),
    digits: Math.round(digits * scale),
    linkSigns: Math.round(linkSigns * scale),
    quotationMarks,
    stops: Math.round(stops * scale),
    ending: endingOf(text, start, end),
    small: isSmall(text, start),
    labelled: isLabelled(text, start, Math.min(end, start + 60)),
    furniture: undefined,
    times: 1,
  };
}

const isStop = (code: number): boolean => code === 46 || code === 33 || code === 63;
const isLetter = (code: number): boolean =>
  code < 128 ? (code | 32) >= 97 && (code | 32) <= 122 : code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff);
/** A capital of ASCII, or a letter beyond it that has a small form. */
const isCapital = (code: number): boolean =>
  code < 128 ? code < 91 : String.fromCharCode(code).toLowerCase() !== String.fromCharCode(code);
const isInner = (text: string, at: number, until: number): boolean => {
  const code = text.charCodeAt(at);
  return (code === 39 || code === 0x2019) && at + 1 < until && isLetter(text.charCodeAt(at + 1));
};

function isLabelled(text: string, start: number, end: number): boolean {
  const head = text.slice(start, end);
  return head.includes(':') && LABEL.test(head);
}

function isSmall(text: string, at: number): boolean {
  const first = text.charAt(at);
  return first !== first.toUpperCase() && first === first.toLowerCase();
}

function endingOf(text: string, start: number, end: number): Block['ending'] {
  let at = end - 1;
  while (at > start && CLOSERS.has(text.charCodeAt(at))) at--;
  const code = text.charCodeAt(at);
  if (code === 0x2026) return 'ellipsis';
  if (code === 46) return text.charCodeAt(at - 1) === 46 && text.charCodeAt(at - 2) === 46 ? 'ellipsis' : 'stop';
  if (code === 33 || code === 63 || code === 0x3002) return 'stop';
  if (code === 58 || code === 59) return 'colon';
  return code === 44 || code === 45 || code === 0x2014 || code === 0x2013 ? 'comma' : 'none';
}
