import { decode, glance } from '../../tagger/decode.ts';
import { addWeights, SUMS } from '../../tagger/emissions.ts';
import { type FeatureSheet, featureSheet } from '../../tagger/feature-sheet.ts';
import { rowsOf } from '../../tagger/rows.ts';
import { addSpans, type TaggedSpan } from '../../tagger/spans.ts';
import type { RoleModels } from '../../tagger/tagger.ts';
import type { Scene } from '../scene.ts';
import { type FirstFound, firstFound } from './first-found.ts';
import { paragraph } from './paragraph.ts';
import { ROLE_TEMPLATES, roleFeatures } from './role-features.ts';
import type { RoleView } from './role-view.ts';
import { SECOND_TEMPLATES, secondFeatures } from './second-features.ts';

/** A longer paragraph is read in pieces: nobody writes one, and memory grows with it. */
const LONGEST = 1500;

/** Where the sentences of tokens `from` to `to` begin, but for the first. */
export const sentenceBreaks = (scene: Scene, from: number, to: number): Uint8Array => {
  const breaks = new Uint8Array(to - from);
  for (let at = from + 1; at < to; at++) if (scene.unitOf[at] !== scene.unitOf[at - 1]) breaks[at - from] = 1;
  return breaks;
};

/** Where the features of the first reading are laid out, and those that the second adds. */
export const roleSheet = (): FeatureSheet => featureSheet(0, ROLE_TEMPLATES);
export const secondSheet = (): FeatureSheet => featureSheet(200, SECOND_TEMPLATES);

/** The sources, cues and contents of every paragraph, as the tagger sees them: the second pass reads what the first found. */
export function tagRoles(view: RoleView, models: RoleModels): TaggedSpan[][] {
  return view.scene.blocks.map((block) => {
    const spans: TaggedSpan[] = [];
    for (let from = block.from; from < block.to; from += LONGEST)
      readPiece(view, models, from, Math.min(block.to, from + LONGEST), spans);
    return spans;
  });
}

const sheet = roleSheet();
const again = secondSheet();

/** Tokens `from` to `to`. */
function readPiece(view: RoleView, [first, second]: RoleModels, from: number, to: number, spans: TaggedSpan[]): void {
  const rows = rowsOf(first, second);
  const { labels } = first.states;
  const breaks = sentenceBreaks(view.scene, from, to);
  const sums = new Int32Array((to - from) * SUMS);
  const laid = paragraph(view, from, to);
  for (let at = from, sum = 0; at < to; at++, sum += SUMS)
    addWeights(rows, sheet, roleFeatures(laid, at, sheet.cells), sums, sum);
  if (!second) {
    const tags = decode(first, sums, 0, breaks);
    addSpans(tags.labels, tags.likely, labels, from, spans);
    return;
  }
  const tags = glance(first, sums, 0, breaks);
  let around: FirstFound | undefined;
  for (let start = 0; start < breaks.length; ) {
    const end = speaksUntil(tags.labels, breaks, start);
    if (end < 0) {
      start = sentenceEnd(breaks, start);
      continue;
    }
    around ??= firstFound(view.scene, tags.labels, from);
    for (let at = start; at < end; at++)
      addWeights(rows, again, secondFeatures(laid, tags, around, from + at, again.cells), sums, at * SUMS);
    const read = decode(second, sums, start * SUMS + SUMS / 2, breaks.subarray(start, end));
    addSpans(read.labels, read.likely, labels, from + start, spans);
    start = end;
  }
}

const sentenceEnd = (breaks: Uint8Array, start: number): number => {
  const end = breaks.indexOf(1, start + 1);
  return end < 0 ? breaks.length : end;
};

/**
 * The end of the sentences from `start` on in each of which the first reading sees somebody say something, -1 where it does not
 * in the one that begins there: the second reading sees nothing there either.
 */
function speaksUntil(labels: Uint8Array, breaks: Uint8Array, start: number): number {
  let until = -1;
  for (let from = start; from < breaks.length; ) {
    const end = sentenceEnd(breaks, from);
    let at = from;
    while (at < end && labels[at] === 0) at++;
    if (at === end) break;
    until = end;
    from = end;
  }
  return until;
}
