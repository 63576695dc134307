import { createElement as h, type ReactNode, useState } from 'react';
import { useActions } from '../hooks/use-actions.ts';
import { line, piece } from '../layout/line.ts';
import { helpLines } from '../views/help-page.ts';
import { Page } from './page.ts';

/** The keys and the signs. */
export function Help({ close }: { close: () => void }): ReactNode {
  const [first, setFirst] = useState(0);
  const scroll = (by: number) => () => setFirst((at) => Math.max(0, at + by));
  useActions({
    down: scroll(1),
    up: scroll(-1),
    'half-down': scroll(8),
    'half-up': scroll(-8),
    top: () => setFirst(0),
    help: close,
    cancel: close,
    back: close,
    open: close,
    quit: close,
  });
  return h(Page, {
    title: line(piece('Keys', 'heading')),
    body: (columns, rows) => {
      const lines = helpLines(columns);
      return lines.slice(Math.min(first, Math.max(0, lines.length - rows)));
    },
    keys: ['down', 'cancel'],
  });
}
