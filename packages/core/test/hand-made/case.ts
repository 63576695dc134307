import type { Span } from '../../src/schema/span.ts';

/**
 * A short text with what is to be found in it. Words in square brackets are a thing to be found, with its label after a bar:
 * "[Mara Lind|person/mara-lind] flew to [Oslo|place/oslo]". Brackets may stand inside others; the label `+` adds a stretch to the
 * thing closed before. With a day before the text, that is when it was published.
 */
export type Case = string | readonly [published: string, marked: string];

/** A thing to be found, or one that was found: where it stands, and what matters about it. */
export interface Item {
  spans: Span[];
  label: string;
}

/** The text of a case, without its brackets, and what they hold. */
export function readCase(one: Case): { text: string; published: string | undefined; gold: Item[] } {
  const [published, marked] = typeof one === 'string' ? [undefined, one] : one;
  const gold: (Item & { order: number })[] = [];
  const open: { start: number; order: number }[] = [];
  let text = '';
  let order = 0;
  for (let at = 0; at < marked.length; at++) {
    const char = marked[at]!;
    if (char === '[') open.push({ start: text.length, order: order++ });
    else if (char === '|') {
      const close = marked.indexOf(']', at);
      const begun = open.pop();
      if (close < 0 || !begun) throw new Error(`brackets do not match: ${marked}`);
      const label = marked.slice(at + 1, close);
      const span = { start: begun.start, end: text.length };
      if (label === '+') gold.at(-1)!.spans.push(span);
      else gold.push({ spans: [span], label, order: begun.order });
      at = close;
    } else text += char;
  }
  if (open.length > 0) throw new Error(`a bracket is not closed: ${marked}`);
  return {
    text,
    published,
    gold: gold.sort((a, b) => a.order - b.order).map(({ spans, label }) => ({ spans, label })),
  };
}
