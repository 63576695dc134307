import type { EntityNames, Page } from '@readout/core';

/** Something that is read in the background: what is known of it now, and a call when that changes. */
export interface Resource<T> {
  now: () => T;
  subscribe: (changed: () => void) => () => void;
}

/** One thing: undefined fields until it is there, or has failed. */
export interface One<T> {
  value?: T;
  error?: unknown;
}

/** A list that is read a page at a time. `total` and the `first` page itself are there as soon as that is read. */
export interface Pages<T, P extends Page<T> = Page<T>> {
  items: readonly T[];
  first?: P;
  entities: EntityNames;
  total?: number;
  reading: boolean;
  error?: unknown;
  /** Reads the next page, if there is one and none is being read. */
  more: () => void;
}

function changing<T>(first: T): Resource<T> & { set: (next: T) => void } {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    now: () => value,
    set: (next) => {
      value = next;
      for (const changed of listeners) changed();
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

export function one<T>(read: () => Promise<T>): Resource<One<T>> {
  const state = changing<One<T>>({});
  read().then(
    (value) => state.set({ value }),
    (error: unknown) => state.set({ error }),
  );
  return state;
}

/** The pages `ask` answers, the first at once, each further one when it is wanted. */
export function pages<T, P extends Page<T> = Page<T>>(
  ask: (cursor: string | undefined) => Promise<P>,
): Resource<Pages<T, P>> {
  let next: string | undefined;
  const more = (): void => {
    const before = state.now();
    if (before.reading || before.error !== undefined || (before.total !== undefined && next === undefined)) return;
    state.set({ ...before, reading: true });
    ask(next).then(
      (page) => {
        const had = state.now();
        next = page.next;
        state.set({
          items: [...had.items, ...page.items],
          first: had.first ?? page,
          entities: { ...had.entities, ...page.entities },
          total: page.total,
          reading: false,
          more,
        });
      },
      (error: unknown) => state.set({ ...state.now(), reading: false, error }),
    );
  };
  const state = changing<Pages<T, P>>({ items: [], entities: {}, reading: false, more });
  more();
  return state;
}

const MOST_KEPT = 40;

/** What was read lately, so that going back waits for nothing. */
export interface Shelf {
  get: <T>(key: string, make: () => Resource<T>) => Resource<T>;
  /** Forgets what failed, so that it is read again. */
  drop: (key: string) => void;
}

export function shelf(): Shelf {
  const kept = new Map<string, Resource<unknown>>();
  return {
    get<T>(key: string, make: () => Resource<T>): Resource<T> {
      // a key is made of the screen and what it shows, so that what is kept under it is of its type
      const found = (kept.get(key) as Resource<T> | undefined) ?? make();
      kept.delete(key);
      kept.set(key, found);
      if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
      return found;
    },
    drop: (key) => kept.delete(key),
  };
}
