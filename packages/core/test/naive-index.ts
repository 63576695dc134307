import type { Place, Unit } from '../src/search/index/index-api.ts';
import { stemOf } from '../src/search/index/stem-classes.ts';
import { termOf } from '../src/search/index/word-form.ts';
import type { Field, QueryNode, WordNode } from '../src/search/syntax/query-node.ts';
import { type Token, tokenize } from '../src/text/tokenize.ts';

/** A word, or hyphenated words as a whole, in place. */
interface Word {
  term: string;
  from: number;
  to: number;
  start: number;
  end: number;
  title: boolean;
  quote: boolean;
  passage: number;
  /** The quotations that hold it. */
  within: readonly number[];
}

type Stretch = Pick<Word, 'from' | 'to' | 'start' | 'end' | 'title' | 'quote'>;

/** The words of a unit, read the plain way. */
function wordsOf({ passages, quotes = [] }: Unit): Word[] {
  const words: Word[] = [];
  let next = 0;
  passages.forEach(({ text, start, title = false }, passage) => {
    const tokens = tokenize(text).filter(({ shape }) => shape === 'word' || shape === 'number');
    if (tokens.length === 0) return;
    if (next > 0) next++;
    const word = (term: string, first: number, last: number): Word => {
      const span = { start: start + tokens[first]!.start, end: start + tokens[last]!.end };
      const within = [...quotes.keys()].filter(
        (one) => !title && quotes[one]!.start <= span.start && span.end <= quotes[one]!.end,
      );
      return {
        term,
        from: next + first,
        to: next + last + 1,
        ...span,
        title,
        quote: within.length > 0,
        passage,
        within,
      };
    };
    tokens.forEach((token, at) => {
      words.push(word(termOf(token.text), at, at));
      if (at > 0 && joined(tokens[at - 1]!, token, text)) return;
      let last = at;
      while (tokens[last + 1] && joined(tokens[last]!, tokens[last + 1]!, text)) last++;
      const whole = tokens.slice(at, last + 1).map((one) => termOf(one.text));
      if (last > at && whole.length <= 8 && whole.join('-').length <= 64) words.push(word(whole.join('-'), at, last));
    });
    next += tokens.length;
  });
  return words;
}

const joined = (a: Token, b: Token, text: string): boolean =>
  b.start - a.end === 1 && ['-', '\u2010', '\u2011'].includes(text[a.end]!);

/** Which terms a word of a query stands for, word by word of what it is read as. */
function wanted(node: WordNode): ((term: string) => boolean)[] {
  const folded = termOf(node.text);
  if (node.type === 'prefix') return [(term) => term.startsWith(folded)];
  if (node.type === 'suffix') return [(term) => term.endsWith(folded)];
  if (node.type === 'fuzzy') return [(term) => distance(term, folded) <= node.edits];
  const tokens = tokenize(node.text).filter(({ shape }) => shape === 'word' || shape === 'number');
  const parts = tokens.map(({ text }) => termOf(text));
  if (!node.exact) return parts.map((part) => (term) => stemOf(term) === stemOf(part));
  const whole = parts.length > 1 && tokens.every((token, at) => at === 0 || joined(tokens[at - 1]!, token, node.text));
  return whole ? [(term) => term === parts.join('-')] : parts.map((part) => (term) => term === part);
}

/** Edits between two words, swapped neighbours counted once (optimal string alignment). */
export function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i || j));
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      rows[i]![j] = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        rows[i]![j] = Math.min(rows[i]![j]!, rows[i - 2]![j - 2]! + 1);
    }
  return rows[a.length]![b.length]!;
}

/** Where words stand side by side, or near each other. */
function stretches(words: readonly Word[], nodes: readonly WordNode[], slop: number): Stretch[] {
  const tests = nodes.flatMap(wanted);
  if (tests.length === 0) return [];
  const found: Stretch[] = [];
  const add = (chosen: readonly Word[]): void => {
    const from = Math.min(...chosen.map((word) => word.from));
    // of words near each other a hyphenated one counts where it begins
    const near = slop > 0 && tests.length > 1;
    const to = near ? Math.max(...chosen.map((word) => word.from)) + 1 : chosen.at(-1)!.to;
    const first = words.find((word) => word.from === from && word.to === from + 1)!;
    const last = words.find((word) => word.to === to && word.from === to - 1)!;
    if (found.some((one) => one.from === from && one.to === to)) return;
    const inside = words.filter((word) => word.from >= from && word.to <= to);
    // what runs from one quotation into the next is in neither
    const quote = first.within.some((one) => inside.every(({ within }) => within.includes(one)));
    const zone = { title: first.title, quote };
    found.push({ from, to, start: first.start, end: last.end, ...zone });
  };
  const choose = (chosen: readonly Word[]): void => {
    const test = tests[chosen.length];
    if (!test) {
      if (fits(chosen, slop)) add(chosen);
      return;
    }
    for (const word of words) {
      const before = chosen.at(-1);
      if (slop === 0 && before && word.from !== before.to) continue;
      if (chosen.some((one) => one.passage !== word.passage || one.from === word.from) || !test(word.term)) continue;
      choose([...chosen, word]);
    }
  };
  choose([]);
  return slop === 0 || tests.length === 1 ? found : shortest(found);
}

function fits(chosen: readonly Word[], slop: number): boolean {
  if (slop === 0 || chosen.length === 1) return true;
  const positions = chosen.map(({ from }) => from);
  return Math.max(...positions) - Math.min(...positions) + 1 - chosen.length <= slop;
}

/** Those stretches alone that hold no shorter one. */
const shortest = (found: readonly Stretch[]): Stretch[] =>
  found.filter((one) => !found.some((other) => other !== one && one.from <= other.from && other.to <= one.to));

interface Leaf {
  nodes: readonly WordNode[];
  slop: number;
  field: Field | undefined;
}

const leafOf = (node: WordNode | Extract<QueryNode, { type: 'phrase' }>, field: Field | undefined): Leaf =>
  node.type === 'phrase' ? { nodes: node.words, slop: node.slop, field } : { nodes: [node], slop: 0, field };

/** An index that reads every unit for every question. */
export function naiveIndex(units: readonly Unit[]) {
  const words = units.map(wordsOf);
  const length = (unit: number): number => {
    const own = words[unit]!.filter(({ term }) => !term.slice(1, -1).includes('-'));
    return own.length + 2 * own.filter(({ title }) => title).length;
  };
  const average = units.reduce((sum, _, unit) => sum + length(unit), 0) / units.length || 1;

  const holds = ({ nodes, slop, field }: Leaf, unit: number): Stretch[] =>
    stretches(words[unit]!, nodes, slop).filter((one) => !field || one[field]);

  function answers(node: QueryNode, unit: number, field?: Field): boolean {
    switch (node.type) {
      case 'and':
      case 'or':
        return node.type === 'and'
          ? node.nodes.every((one) => answers(one, unit, field))
          : node.nodes.some((one) => answers(one, unit, field));
      case 'not':
        return !answers(node.node, unit, field);
      case 'field':
        return answers(node.node, unit, node.field);
      case 'filter':
        return filtered(node, units[unit]!);
      case 'all':
        return true;
      default:
        return holds(leafOf(node, field), unit).length > 0;
    }
  }

  function leaves(node: QueryNode, field?: Field): Leaf[] {
    switch (node.type) {
      case 'and':
      case 'or':
        return node.nodes.flatMap((one) => leaves(one, field));
      case 'field':
        return leaves(node.node, node.field);
      case 'not':
      case 'filter':
      case 'all':
        return [];
      default:
        return [leafOf(node, field)];
    }
  }

  function score(node: QueryNode, unit: number): number {
    let sum = 0;
    for (const leaf of leaves(node)) {
      const found = holds(leaf, unit);
      const all = units.filter((_, other) => holds(leaf, other).length > 0).length;
      const times = found.length + 2 * found.filter(({ title }) => title).length;
      const idf = Math.log(1 + (units.length - all + 0.5) / (all + 0.5));
      sum += (idf * 2.2 * times) / (times + 1.2 * (0.25 + (0.75 * length(unit)) / average)) || 0;
    }
    return sum;
  }

  return {
    matches: (node: QueryNode): number[] => [...units.keys()].filter((unit) => answers(node, unit)),
    score,
    places(node: QueryNode, unit: number): Pick<Place, 'from' | 'to' | 'span' | 'title' | 'quote'>[] {
      if (!answers(node, unit)) return [];
      const found = leaves(node).flatMap((leaf) => holds(leaf, unit));
      const once = new Map(found.map((one) => [`${one.from}-${one.to}`, one]));
      return [...once.values()]
        .sort((a, b) => a.from - b.from || b.to - a.to)
        .map(({ from, to, start, end, title, quote }) => ({ from, to, span: { start, end }, title, quote }));
    },
  };
}

function filtered({ key, values }: QueryNode & { type: 'filter' }, { keys = [], days }: Unit): boolean {
  const has = (value: string): boolean => {
    if (key === 'since') return days !== undefined && days.last >= Date.parse(value) / 86_400_000;
    if (key === 'until') return days !== undefined && days.first <= Date.parse(value) / 86_400_000;
    return keys.includes(`${key}=${value}`);
  };
  const any = values.filter((value) => !value.startsWith('!'));
  const none = values.filter((value) => value.startsWith('!')).map((value) => value.slice(1));
  return (any.length === 0 || any.some(has)) && !none.some(has);
}
