export type ScreenName =
  | 'documents'
  | 'quotes'
  | 'encounters'
  | 'entities'
  | 'search'
  | 'reader'
  | 'quotation'
  | 'sides'
  | 'entity'
  | 'concordance'
  | 'network'
  | 'ties'
  | 'evidence';

/** Where somebody is in the browser: plain data, so that a history of places is enough to go back. */
export interface Place {
  screen: ScreenName;
  /** What the screen shows, where it shows one thing. */
  id?: string;
  /** Words searched for. */
  query?: string;
  /** A filter as it was typed. */
  filter?: string;
  /** The order of the lines of a concordance. */
  sort?: string;
  /** The row of a list; in the reader an offset into the text. */
  cursor: number;
  /** In the reader: which annotation the cursor is on. */
  annotation?: string;
}

/** A place nobody has been to yet. */
export const place = (screen: ScreenName, more: Omit<Partial<Place>, 'screen'> = {}): Place => ({
  cursor: 0,
  ...more,
  screen,
});
