import type { Page } from '@readout/core';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { type One, one, type Pages, pages, type Resource } from '../resource.ts';
import { useBrowser } from './use-browser.ts';

/** Below this, "reading …" would only be a flicker. */
const PATIENCE = 120;

function useResource<T extends { error?: unknown }>(key: string, make: () => Resource<T>): T {
  const { shelf } = useBrowser();
  // the key says what is made
  const resource = useMemo(() => shelf.get(key, make), [shelf, key]);
  const now = useSyncExternalStore(resource.subscribe, resource.now, resource.now);
  const failed = now.error !== undefined;
  useEffect(() => {
    if (failed) shelf.drop(key);
  }, [failed, shelf, key]);
  return now;
}

/** Something read once and kept under `key`. */
export const useOne = <T>(key: string, read: () => Promise<T>): One<T> => useResource(key, () => one(read));

/** A list read a page at a time and kept under `key`. */
export const usePages = <T, P extends Page<T> = Page<T>>(
  key: string,
  ask: (cursor: string | undefined) => Promise<P & Page<T>>,
): Pages<T, P> => useResource(key, () => pages<T, P>(ask));

/** Whether something has been awaited so long that it should be said. */
export function useSlow(waiting: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (!waiting) return;
    const timer = setTimeout(() => setSlow(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [waiting]);
  return waiting && slow;
}
