import { once } from '../../text/once.ts';
import type { Holding } from './holding.ts';

/** What was found last: whoever pages through a list asks for the same again and again. The key says what was asked for. */
export const lastAsked = once((_holding: Holding) => {
  let key: string | undefined;
  let kept: unknown;
  return {
    again<T>(asked: string, find: () => T): T {
      if (asked !== key) {
        kept = find();
        key = asked;
      }
      return kept as T;
    },
  };
});
