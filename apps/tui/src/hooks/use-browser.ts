import type { Store } from '@readout/core';
import { createContext, type RefObject, useContext } from 'react';
import type { Action } from '../keys.ts';
import type { Line } from '../layout/line.ts';
import type { Place } from '../place.ts';
import type { Shelf } from '../resource.ts';
import type { Step } from './use-history.ts';

export type Handlers = Partial<Record<Action, () => void>>;

/** A line being typed at the bottom. */
export interface Prompt {
  asks: 'search' | 'filter';
  text: string;
  /** Where the next character goes, in characters as a reader sees them. */
  at: number;
}

/** What every screen has at hand. */
export interface Browser {
  store: Store;
  shelf: Shelf;
  here: Place;
  columns: number;
  rows: number;
  color: boolean;
  /** The name of the corpus, as soon as it is known. */
  corpus: string;
  /** A line for the reader of the screen: something was copied, something went wrong. */
  message: Line | undefined;
  prompt: Prompt | undefined;
  travel: (move: Step) => void;
  go: (to: Place | undefined) => void;
  say: (message: Line | undefined) => void;
  ask: (prompt: Prompt) => void;
  /** Puts the citation of a record on the clipboard. */
  copy: (id: string) => void;
  /** What the screen shown does at each key. */
  handlers: RefObject<Handlers>;
}

export const BrowserContext = createContext<Browser | undefined>(undefined);

export function useBrowser(): Browser {
  const browser = useContext(BrowserContext);
  if (!browser) throw new Error('a screen stands outside of the browser: wrap it in BrowserContext.Provider.');
  return browser;
}
