import type { Annotation } from '@readout/core';
import type { ReaderText } from '../views/reader-text.ts';
import { useBrowser } from './use-browser.ts';

export interface Stops {
  /** The annotation the cursor is on. */
  stop: Annotation | undefined;
  /** The row the cursor is on. */
  row: number;
  toRow: (by: number) => void;
  toStop: (by: 1 | -1, among?: readonly Annotation[]) => void;
}

/** The cursor of the reader: it goes by rows and by annotations, and is kept as an offset, so that a new width moves nothing. */
export function useStops(text: ReaderText, stops: readonly Annotation[]): Stops {
  const { here, travel } = useBrowser();
  const stop = stops.find((one) => one.id === here.annotation);
  const row = text.rowAt(here.cursor);
  const last = text.rows.length - 1;

  const toRow = (by: number): void => {
    let to = Math.max(0, Math.min(last, row + by));
    const target = text.rows[to];
    // not onto the empty row between paragraphs
    if (target && target.start === target.end) to = Math.max(0, Math.min(last, to + Math.sign(by)));
    const at = text.rows[to];
    if (!at) return;
    const begun = stops.find(({ span }) => span.start >= at.start && span.start < at.end);
    const inside = stops.findLast(({ span }) => span.start < at.start && span.end > at.start);
    travel({ change: () => ({ cursor: at.start, annotation: (begun ?? inside)?.id ?? '' }) });
  };
  const toStop = (by: 1 | -1, among: readonly Annotation[] = stops): void => {
    const index = stop && stop.span.start === here.cursor ? among.indexOf(stop) : -1;
    const after = among.findIndex(({ span }) => span.start > here.cursor || (!stop && span.start === here.cursor));
    const before = among.findLastIndex(({ span }) => span.start < here.cursor);
    const to = among[index >= 0 ? index + by : by > 0 ? after : before];
    if (to) travel({ change: () => ({ cursor: to.span.start, annotation: to.id }) });
  };
  return { stop, row, toRow, toStop };
}
