import { takesOne } from './keys.ts';
import type { FilterKey, QueryNode } from './query-node.ts';
import { type Reading, roomFor } from './reading.ts';
import type { Piece } from './scan.ts';

/** What a value may look like, by key. */
const EXAMPLES: Partial<Record<FilterKey, string>> = {
  about: '"arms control"',
  form: 'direct',
  kind: 'quote',
  since: '2021-05',
  source: '"The Moscow Times"',
  until: '2022',
  where: 'geneva',
};

/** The values of a key: one, `!` one, or several in parentheses with `OR` between. */
export function readValues(reading: Reading, key: FilterKey, piece: Piece): QueryNode | undefined {
  const { pieces } = reading;
  let not = false;
  let next = pieces[reading.at];
  if (next?.type === 'not' && next.sign && next.start === piece.end) {
    not = true;
    reading.at++;
    next = pieces[reading.at];
  }
  const values: string[] = [];
  const behind = pieces[reading.at - 1]!.end;
  let { end } = piece;
  if (next?.start === behind) {
    if (next.type === 'open') {
      reading.at++;
      end = readList(reading, next, values);
    } else if ('text' in next) end = readValue(reading, values);
  }
  const found = values.flatMap((value) => sign(value, not));
  const span = { start: piece.start, end };
  if (found.length === 0) {
    reading.fault(`${key}: needs a value right behind it: ${key}:${EXAMPLES[key] ?? '…'}.`, span);
    return undefined;
  }
  if (takesOne(key) && found.length > 1) reading.fault(`${key}: takes one value.`, span);
  const room = roomFor(reading, found.length, span);
  const kept = [...new Set(found.slice(0, takesOne(key) ? 1 : room))];
  return kept.length === 0 ? undefined : { type: 'filter', key, values: kept, span };
}

/** A value right behind its key. What looks like a key in it (`document:note:1`) is part of it. */
function readValue(reading: Reading, values: string[]): number {
  const { pieces } = reading;
  let text = '';
  let end = pieces[reading.at]!.start;
  for (let piece = pieces[reading.at]; piece && piece.start === end; piece = pieces[reading.at]) {
    if (!('text' in piece) || (piece.type === 'marked' && text !== '')) break;
    if (piece.type === 'marked' && !piece.closed) reading.fault('this mark is never closed.', piece);
    text += piece.text;
    end = piece.end;
    reading.at++;
    if (piece.type === 'marked') break;
  }
  values.push(text);
  return end;
}

/** Values in parentheses: words side by side are one value, `OR` parts two, `!`, `-` and NOT leave one out. */
function readList(reading: Reading, open: Piece, values: string[]): number {
  const { pieces } = reading;
  let words: string[] = [];
  let not = false;
  let dangling: Piece | undefined;
  let { end } = open;
  const done = (): void => {
    const value = words.join(' ');
    if (value.trim() !== '') values.push(not ? `!${value}` : value);
    if (words.length > 0) dangling = undefined;
    else if (dangling) reading.fault('OR needs something on both sides.', dangling);
    words = [];
    not = false;
  };
  for (;;) {
    const piece = pieces[reading.at];
    if (!piece) {
      reading.fault('this ( is never closed.', open);
      break;
    }
    reading.at++;
    end = piece.end;
    if (piece.type === 'close') break;
    if (piece.type === 'or' || piece.type === 'and') {
      if (piece.type === 'and') reading.fault('several values are joined by OR.', piece, 'OR');
      done();
      dangling = piece;
    } else if (piece.type === 'not') {
      if (words.length > 0) done();
      not = true;
    } else if (piece.type === 'open') reading.fault('values stand in one pair of parentheses.', piece);
    else if ('text' in piece) words.push(piece.text);
  }
  done();
  return end;
}

/** A value as a filter has it, `!` in front where it is to be left out. */
function sign(text: string, not: boolean): string[] {
  const written = text.trim();
  const value = written.replace(/^[!\s]+/, '').replace(/\s+/g, ' ');
  const out = written.startsWith('!');
  if (value === '') return [];
  return [out !== not ? `!${value}` : value];
}
