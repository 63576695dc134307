import { isField, isFilterKey } from './keys.ts';

/** A piece of a query's text, with its letters where it has any. `marked` is what stands between double marks, with the `~5` behind it. */
export type Piece =
  | { type: 'open' | 'close' | 'or' | 'and'; start: number; end: number }
  | { type: 'not'; sign: boolean; start: number; end: number }
  | { type: 'key'; key: string; text: string; start: number; end: number }
  | { type: 'run'; text: string; start: number; end: number }
  | { type: 'marked'; text: string; closed: boolean; near?: string; start: number; end: number };

const SPACE = /\s/;
/** Any double mark opens and any closes: what a word processor or a phone makes of `"` is not the writer's choice. */
const MARKS = '"“”„‟«»';
const ENDS = /[\s()"“”„‟«»]/;
const KEY = /([a-z]{1,32}):/iy;
const NEAR = /^~(\d*)/;

/** Cuts a query into pieces. Linear, and never throws: what is wrong with them is for the reader to say. */
export function scan(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    const sign = text[at]!;
    const start = at;
    if (SPACE.test(sign)) at++;
    else if (sign === '(' || sign === ')') pieces.push({ type: sign === '(' ? 'open' : 'close', start, end: ++at });
    else if (MARKS.includes(sign)) {
      const piece = marked(text, start);
      pieces.push(piece);
      at = piece.end;
    } else if (sign === '-') {
      while (text[at] === '-') at++;
      // several in a row are a dash
      if (at === start + 1 && at < text.length && !SPACE.test(text[at]!))
        pieces.push({ type: 'not', sign: true, start, end: at });
    } else if (sign === '!' && pieces.at(-1)?.type === 'key' && pieces.at(-1)?.end === start)
      pieces.push({ type: 'not', sign: true, start, end: ++at });
    else {
      const piece = run(text, start);
      pieces.push(piece);
      at = piece.end;
    }
  }
  return pieces;
}

function marked(text: string, start: number): Piece {
  let end = start + 1;
  while (end < text.length && !MARKS.includes(text[end]!)) end++;
  const inside = text.slice(start + 1, end);
  if (end === text.length) return { type: 'marked', text: inside, closed: false, start, end };
  const near = NEAR.exec(text.slice(end + 1, end + 12));
  return {
    type: 'marked',
    text: inside,
    closed: true,
    ...(near ? { near: near[1]! } : {}),
    start,
    end: end + 1 + (near?.[0].length ?? 0),
  };
}

/** Letters up to a space, a parenthesis or a mark: an operator, a key, or a word. */
function run(text: string, start: number): Piece {
  const key = keyAt(text, start)?.toLowerCase();
  if (key !== undefined) return { type: 'key', key, text: `${key}:`, start, end: start + key.length + 1 };
  let end = start + 1;
  while (end < text.length && !ENDS.test(text[end]!)) end++;
  const written = text.slice(start, end);
  if (written === 'NOT') return { type: 'not', sign: false, start, end };
  if (written === 'OR' || written === 'AND') return { type: written === 'OR' ? 'or' : 'and', start, end };
  return { type: 'run', text: written, start, end };
}

/** Letters with a colon and a value behind it; of the keys there are also one whose value is still to come. "Blinken: we met" has none. */
function keyAt(text: string, start: number): string | undefined {
  KEY.lastIndex = start;
  const key = KEY.exec(text)?.[1];
  if (key === undefined) return undefined;
  const behind = text[start + key.length + 1];
  if (behind !== undefined && !/[\s/:)]/.test(behind)) return key;
  return (behind === undefined || behind !== '/') && (isField(key) || isFilterKey(key)) ? key : undefined;
}
