import { useLayoutEffect } from 'react';
import { type Handlers, useBrowser } from './use-browser.ts';

/** What the screen shown does at each key. What it leaves out, the browser answers. */
export function useActions(handlers: Handlers): void {
  const { handlers: current } = useBrowser();
  useLayoutEffect(() => {
    current.current = handlers;
    return () => {
      if (current.current === handlers) current.current = {};
    };
  });
}
