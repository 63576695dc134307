/**
 * The order of texts by their code units, as `sort` has it, or by their code units from behind: the numbers of the texts. By
 * quicksort letter by letter (Bentley and Sedgewick 1997), which looks at each letter a few times and compares no whole texts.
 */
export function sortedOrder(texts: readonly string[], fromBehind = false): Uint32Array<ArrayBuffer> {
  const order = Uint32Array.from(texts, (_, at) => at);
  const { letters, starts } = lettersOf(texts, fromBehind);
  // by range where it begins, one past its end, and how many letters are the same
  const ranges = [0, order.length, 0];
  while (ranges.length > 0) {
    const depth = ranges.pop()!;
    const to = ranges.pop()!;
    const from = ranges.pop()!;
    if (to - from < 2) continue;
    const pivot = letters[starts[order[(from + to) >> 1]!]! + depth]!;
    let less = from;
    let greater = to;
    for (let at = from; at < greater; ) {
      const text = order[at]!;
      const letter = letters[starts[text]! + depth]!;
      if (letter === pivot) at++;
      else if (letter < pivot) {
        order[at++] = order[less]!;
        order[less++] = text;
      } else {
        order[at] = order[--greater]!;
        order[greater] = text;
      }
    }
    ranges.push(from, less, depth, greater, to, depth);
    if (pivot !== END) ranges.push(less, greater, depth + 1);
  }
  return order;
}

const END = 0;

/** The letters of all texts, each one more than its code, and an end behind each text. */
function lettersOf(texts: readonly string[], fromBehind: boolean) {
  let length = texts.length;
  for (const text of texts) length += text.length;
  const letters = new Uint32Array(length);
  const starts = new Uint32Array(texts.length);
  let next = 0;
  texts.forEach((text, number) => {
    starts[number] = next;
    const last = text.length - 1;
    for (let at = 0; at <= last; at++) letters[next++] = text.charCodeAt(fromBehind ? last - at : at) + 1;
    next++;
  });
  return { letters, starts };
}
