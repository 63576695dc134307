import { LIMITS } from './limits.ts';
import type { QueryNode, WordNode } from './query-node.ts';
import { readWord } from './read-word.ts';
import type { Reading } from './reading.ts';
import type { Piece } from './scan.ts';

/** A word, or the words a hyphen joins as a phrase. */
export function readRun(reading: Reading, { text, start, end }: Piece & { type: 'run' }): QueryNode | undefined {
  const span = { start, end };
  const { words, issue } = readWord(text, false);
  if (issue !== undefined) reading.fault(issue, span);
  const kept = counted(reading, words, span).map((word) => ({ ...word, span }));
  if (kept.length < 2) return kept[0];
  return { type: 'phrase', words: kept, slop: 0, span };
}

/** Words in marks: as they stand, side by side, or with `~5` near each other. */
export function readPhrase(reading: Reading, piece: Piece & { type: 'marked' }): QueryNode | undefined {
  const span = { start: piece.start, end: piece.end };
  if (!piece.closed) reading.fault('this mark is never closed.', piece);
  const words: WordNode[] = [];
  for (const run of piece.text.split(/\s+/).slice(0, LIMITS.words)) {
    const { words: found, issue } = readWord(run, true);
    if (issue !== undefined) reading.fault(issue, span);
    words.push(...found);
  }
  if (words.length === 0 && piece.closed) reading.fault('there is no word between the marks.', span);
  const kept = counted(reading, words, span).map((word) => ({ ...word, span }));
  const slop = distance(reading, piece);
  if (kept.length < 2) return kept[0];
  return { type: 'phrase', words: kept, slop, span };
}

function distance(reading: Reading, { near, start, end }: Piece & { type: 'marked' }): number {
  if (near === undefined) return 0;
  if (near === '') {
    reading.fault('say how many words may stand between: "arms control"~5.', { start, end });
    return 0;
  }
  const words = Number(near);
  if (words > LIMITS.distance)
    reading.fault(
      `words are near with at most ${LIMITS.distance} others between.`,
      { start, end },
      `~${LIMITS.distance}`,
    );
  return Math.min(words, LIMITS.distance);
}

/** The words a query may still hold. */
function counted(reading: Reading, words: readonly WordNode[], span: { start: number; end: number }): WordNode[] {
  const left = Math.max(0, LIMITS.words - reading.words);
  if (words.length > left) reading.fault(`a query holds at most ${LIMITS.words} words and values.`, span);
  if (words.length > LIMITS.phrase) reading.fault(`a phrase holds at most ${LIMITS.phrase} words.`, span);
  const kept = words.slice(0, Math.min(left, LIMITS.phrase));
  reading.words += kept.length;
  return kept.filter(({ type }) => {
    if (type === 'word') return true;
    reading.patterns++;
    if (reading.patterns <= LIMITS.patterns) return true;
    reading.fault(`a query holds at most ${LIMITS.patterns} patterns: pre*, *fix and fuzzy~1.`, span);
    return false;
  });
}
