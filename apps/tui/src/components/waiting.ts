import { createElement as h, type ReactNode } from 'react';
import { useActions } from '../hooks/use-actions.ts';
import { useSlow } from '../hooks/use-reading.ts';
import { line, piece, space } from '../layout/line.ts';
import { faultLines } from '../views/fault.ts';
import { Page } from './page.ts';

export const reading = [line(space(2), piece('reading …', 'quiet'))];

/** What stands there until a screen has what it shows, or where that could not be had. */
export function Waiting({ title, error }: { title: string; error: unknown }): ReactNode {
  const slow = useSlow(error === undefined);
  useActions({});
  return h(Page, {
    title: line(piece(title, 'heading')),
    body: (columns) => (error !== undefined ? faultLines(error, columns) : slow ? reading : []),
    keys: ['back'],
  });
}
