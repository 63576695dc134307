import { nearest } from '../../text/nearest.ts';
import { isField, isFilterKey, queryFields, queryKeys, shownKeys } from './keys.ts';
import { LIMITS } from './limits.ts';
import type { QueryIssue } from './query-error.ts';
import type { QueryNode } from './query-node.ts';
import { readTerms } from './read-terms.ts';
import { readValues } from './read-values.ts';
import type { Reading } from './reading.ts';
import { type Piece, scan } from './scan.ts';
import { added, joined } from './tree.ts';

/** A query as far as it can be read, and everything that is wrong with it. */
export interface ReadQuery {
  node: QueryNode;
  issues: QueryIssue[];
}

/** More than a person mends at once. */
const MOST_ISSUES = 8;

/** Reads a query and repairs what it can: every fault is told, and what is left of the query still asks something. */
export function readQuery(text: string): ReadQuery {
  const issues: QueryIssue[] = [];
  const told = new Set<string>();
  const kept = text.slice(0, LIMITS.characters);
  const reading: Reading = {
    pieces: scan(kept),
    at: 0,
    depth: 0,
    words: 0,
    patterns: 0,
    field: false,
    stopped: false,
    fault(message, { start, end }, suggestion) {
      if (reading.stopped || told.has(message) || issues.length >= MOST_ISSUES) return;
      told.add(message);
      issues.push({ message, at: { start, end }, ...(suggestion === undefined ? {} : { suggestion }) });
    },
  };
  if (text.length > kept.length)
    reading.fault(`a query holds at most ${LIMITS.characters} characters; this one has ${text.length}.`, {
      start: kept.length,
      end: text.length,
    });
  const nodes: QueryNode[] = [];
  while (reading.at < reading.pieces.length) {
    const node = readJoined(reading, 'or');
    if (node) nodes.push(node);
    const stray = reading.pieces[reading.at];
    if (stray) {
      reading.fault('there is no ( to this ).', stray);
      reading.at++;
    }
  }
  const node = joined('and', nodes) ?? { type: 'all' };
  if (node.type === 'all' && issues.length === 0 && text.trim() !== '')
    reading.fault('holds no word.', { start: 0, end: text.length });
  return { node, issues: issues.sort((a, b) => a.at.start - b.at.start) };
}

/** What `OR` joins, or inside that what stands side by side, with or without `AND`. */
function readJoined(reading: Reading, type: 'or' | 'and'): QueryNode | undefined {
  const { pieces } = reading;
  const nodes: QueryNode[] = [];
  /** The operator that has nothing behind it yet. */
  let open: Piece | undefined;
  for (let piece = pieces[reading.at]; piece && piece.type !== 'close'; piece = pieces[reading.at]) {
    if (piece.type === type) {
      if (open || nodes.length === 0) alone(reading, open ?? piece);
      open = piece;
      reading.at++;
      continue;
    }
    if (piece.type === 'or') break;
    const node = type === 'or' ? readJoined(reading, 'and') : readUnary(reading);
    if (!node) continue;
    // AND between two filters of a key asks for both, nothing between them for either
    if (type === 'and') added(nodes, node, open !== undefined);
    else nodes.push(node);
    open = undefined;
  }
  if (open) alone(reading, open);
  return joined(type, nodes);
}

const alone = (reading: Reading, piece: Piece): void =>
  reading.fault(`${piece.type.toUpperCase()} needs something on both sides.`, piece);

function readUnary(reading: Reading): QueryNode | undefined {
  const piece = reading.pieces[reading.at]!;
  reading.at++;
  switch (piece.type) {
    case 'not':
      return readNot(reading, piece);
    case 'open':
      return readGroup(reading, piece);
    case 'key':
      return readKey(reading, piece);
    case 'run':
    case 'marked':
      return readTerms(reading, piece);
    default:
      return undefined;
  }
}

/** Whether a piece begins something that can be asked. */
const isOperand = (piece: Piece | undefined): piece is Piece =>
  piece !== undefined && piece.type !== 'or' && piece.type !== 'and' && piece.type !== 'close';

function readNot(reading: Reading, piece: Piece & { type: 'not' }): QueryNode | undefined {
  const next = reading.pieces[reading.at];
  const name = piece.sign ? '-' : 'NOT';
  if (!isOperand(next)) {
    reading.fault(`${name} needs something behind it.`, piece);
    return undefined;
  }
  const node = deeper(reading, piece, () => readUnary(reading));
  return node && { type: 'not', node, span: { start: piece.start, end: node.span!.end } };
}

function readGroup(reading: Reading, open: Piece): QueryNode | undefined {
  const node = deeper(reading, open, () => readJoined(reading, 'or'));
  const close = reading.pieces[reading.at];
  if (close?.type === 'close') {
    reading.at++;
    if (!node) reading.fault('there is nothing between ( and ).', { start: open.start, end: close.end });
  } else reading.fault('this ( is never closed.', open);
  return node;
}

/** Reads what is nested, as far as nesting may go; beyond, the parentheses are read over. */
function deeper(reading: Reading, piece: Piece, read: () => QueryNode | undefined): QueryNode | undefined {
  if (reading.depth >= LIMITS.depth) {
    reading.fault(`a query nests at most ${LIMITS.depth} deep.`, piece);
    reading.stopped = true;
    reading.at = reading.pieces.length;
    return undefined;
  }
  reading.depth++;
  const node = read();
  reading.depth--;
  return node;
}

function readKey(reading: Reading, piece: Piece & { type: 'key' }): QueryNode | undefined {
  const { key } = piece;
  if (isFilterKey(key)) {
    const filter = readValues(reading, key, piece);
    if (!reading.field) return filter;
    reading.fault(`${key}: stands beside title: and quote:, not inside them.`, piece);
    return undefined;
  }
  if (!isField(key)) {
    const known = [...queryKeys, ...queryFields];
    if (shownKeys.has(key)) reading.fault(`${key} says how answers are shown: it is given beside the query.`, piece);
    else
      reading.fault(
        `“${key}:” is no key of a query. Put it in marks to look for it as words.`,
        piece,
        nearest(key, known, 1)[0],
      );
    return undefined;
  }
  const next = reading.pieces[reading.at];
  if (!isOperand(next) || next.start !== piece.end) {
    reading.fault(`${key}: needs words right behind it: ${key}:talks, ${key}:"arms control".`, piece);
    return undefined;
  }
  if (reading.field) reading.fault('a field cannot stand inside a field.', piece);
  const outer = reading.field;
  reading.field = true;
  const node = deeper(reading, piece, () => readUnary(reading));
  reading.field = outer;
  if (!node || outer) return node;
  return { type: 'field', field: key, node, span: { start: piece.start, end: node.span!.end } };
}
