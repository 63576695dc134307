/** Ids that one request may name. */
const MOST = 100;

/**
 * Asks for things by id, those that are wanted in one go together: `Promise.all` over many ids is one request, or one for each
 * hundred. The same id is asked for once a go.
 */
export function gathered<T>(
  ask: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>,
  most = MOST,
): (id: string) => Promise<T | undefined> {
  let open: { ids: Set<string>; answer: Promise<ReadonlyMap<string, T>> } | undefined;
  return async (id) => {
    if (!open) {
      const ids = new Set<string>();
      // whatever is asked for until the next turn of the event loop goes along, also what waits for another answer first
      const answer = new Promise((turn) => setTimeout(turn)).then(async () => {
        open = undefined;
        const all = [...ids];
        const parts = Array.from({ length: Math.ceil(all.length / most) }, (_, at) =>
          ask(all.slice(at * most, (at + 1) * most)),
        );
        return new Map((await Promise.all(parts)).flatMap((part) => [...part]));
      });
      open = { ids, answer };
    }
    open.ids.add(id);
    return (await open.answer).get(id);
  };
}
