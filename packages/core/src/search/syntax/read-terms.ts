import { LIMITS } from './limits.ts';
import type { QueryNode, WordNode } from './query-node.ts';
import { readWord } from './read-word.ts';
import { type Reading, roomFor } from './reading.ts';
import type { Piece } from './scan.ts';

/**
 * A word, or the words a hyphen joins as a phrase; in marks words as they stand, side by side, or with `~5` behind the marks near
 * each other.
 */
export function readTerms(reading: Reading, piece: Piece & { type: 'run' | 'marked' }): QueryNode | undefined {
  const span = { start: piece.start, end: piece.end };
  const marked = piece.type === 'marked';
  if (marked && !piece.closed) reading.fault('this mark is never closed.', piece);
  const runs = marked ? piece.text.split(/\s+/).slice(0, LIMITS.words) : [piece.text];
  const words = runs.flatMap((run) => readWord(run, marked, (message) => reading.fault(message, span)));
  if (marked && piece.closed && words.length === 0) reading.fault('there is no word between the marks.', span);
  const kept = counted(reading, words, span);
  const slop = marked ? distance(reading, piece) : 0;
  return kept.length < 2 ? kept[0] : { type: 'phrase', words: kept, slop, span };
}

function distance(reading: Reading, piece: Piece & { type: 'marked' }): number {
  if (piece.near === '') reading.fault('say how many words may stand between: "arms control"~5.', piece);
  const words = Number(piece.near ?? 0);
  const most = LIMITS.distance;
  if (words > most) reading.fault(`words are near with at most ${most} others between.`, piece, `~${most}`);
  return Math.min(words, most);
}

/** The words a query may still hold. */
function counted(reading: Reading, words: readonly WordNode[], span: { start: number; end: number }): WordNode[] {
  const { length } = words;
  if (length > LIMITS.phrase) reading.fault(`a phrase holds at most ${LIMITS.phrase} words.`, span);
  const kept = words.slice(0, roomFor(reading, Math.min(length, LIMITS.phrase), span));
  return kept
    .filter(({ type }) => {
      if (type === 'word' || ++reading.patterns <= LIMITS.patterns) return true;
      reading.fault(`a query holds at most ${LIMITS.patterns} patterns: pre*, *fix and fuzzy~1.`, span);
      return false;
    })
    .map((word) => ({ ...word, span }));
}
