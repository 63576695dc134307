import { latest } from '../../../text/latest.ts';
import { beginsTwoHalves } from '../hyphened.ts';
import type { OfficeHit } from '../office-hits.ts';
import type { Passage } from '../passage.ts';

/** Capitalised words that may be one name, with the title or form of address beside them taken off. */
export interface Piece {
  from: number;
  to: number;
  /** "Foreign Minister", before the name or after it between commas. */
  title?: OfficeHit;
  /** "Mr" (m), "Mrs" (f), "Dr" (either). */
  honorific?: 'f' | 'm' | 'either';
}

/** The runs of capitalised words of a passage, cut at offices, forms of address, nationalities and days. */
export const pieces = latest((passage: Passage): readonly Piece[] => {
  const { covering } = officeEdges(passage);
  const found: Piece[] = [];
  for (const run of passage.runs) {
    let at = run.from;
    let honorific: Piece['honorific'];
    while (at < run.to) {
      const skipped = separator(passage, at, run.to, covering);
      if (skipped) {
        honorific = skipped.honorific;
        at = skipped.to;
        continue;
      }
      const from = at;
      while (at < run.to && (at === from || !separator(passage, at, run.to, covering))) at++;
      const piece = trimmed(passage, from, at);
      if (piece.to > piece.from) {
        const title = titleBeside(passage, piece.from, piece.to);
        found.push({ ...piece, ...(title ? { title } : {}), ...(honorific ? { honorific } : {}) });
      }
      honorific = undefined;
    }
  }
  return found;
});

/** "Senators Klobuchar and Grassley". */
const PLURAL_TITLES = new Set(
  'senators representatives governors mayors justices judges congressmen presidents ministers secretaries ambassadors generals chancellors premiers kings'.split(
    ' ',
  ),
);

function separator(
  { tokens, words, known }: Passage,
  at: number,
  until: number,
  covering: ReadonlyMap<number, OfficeHit>,
): { to: number; honorific?: 'f' | 'm' | 'either' } | undefined {
  const token = tokens[at]!;
  const office = covering.get(at);
  if (office) return { to: Math.max(at + 1, Math.min(until, office.to)) };
  if (PLURAL_TITLES.has(token.lower) && token.capital && at + 1 < until) return { to: at + 1, honorific: 'either' };
  const honorific = token.capital ? words.honorifics.get(token.lower) : undefined;
  if (honorific && tokens[at + 1]) return { to: tokens[at + 1]!.text === '.' ? at + 2 : at + 1, honorific };
  if (words.calendar.has(token.lower) && !insideName(tokens, at, words.given) && !beginsTwoHalves(tokens, at))
    return { to: at + 1 };
  const name = known.get(at);
  if (name?.values.some((sense) => sense.type === 'place' && sense.form === 'demonym')) return { to: name.to };
  return undefined;
}

/** "Zin Mar Aung", "Robert May": a short word of the calendar among capitals, with no number after it. */
function insideName(tokens: Passage['tokens'], at: number, given: ReadonlyMap<string, unknown>): boolean {
  const { lower } = tokens[at]!;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (lower.length > 5 || after?.shape === 'number') return false;
  return (given.has(lower) || before?.capital === true) && (after?.capital === true || given.has(before?.lower ?? ''));
}

/** Without a hyphen or stop at either end. */
function trimmed({ tokens }: Passage, start: number, end: number): { from: number; to: number } {
  let from = start;
  let to = end;
  while (from < to && tokens[from]!.shape !== 'word') from++;
  while (to > from && tokens[to - 1]!.shape !== 'word') to--;
  return { from, to };
}

const officeEdges = latest((passage: Passage) => {
  const covering = new Map<number, OfficeHit>();
  const starting = new Map<number, OfficeHit>();
  const ending = new Map<number, OfficeHit>();
  for (const hit of passage.offices) {
    for (let at = hit.from; at < hit.to; at++) covering.set(at, hit);
    starting.set(hit.from, hit);
    ending.set(hit.to, hit);
  }
  return { covering, starting, ending };
});

/** The title that belongs to the name in tokens `from` to `to`: before it, or between commas on either side. */
export function titleBeside(passage: Passage, from: number, to: number): OfficeHit | undefined {
  const { tokens } = passage;
  const { starting, ending } = officeEdges(passage);
  const before = ending.get(from);
  if (before) return before;
  if (tokens[from - 1]?.text === ',') {
    const hit = ending.get(from - 1);
    if (hit && (hit.definite || hit.of.length > 0)) return hit;
  }
  if (tokens[to]?.text !== ',') return undefined;
  const next = tokens[to + 1]?.lower === 'a' || tokens[to + 1]?.lower === 'an' ? to + 2 : to + 1;
  const after = starting.get(next);
  return after && !tokens[after.to]?.capital ? after : undefined;
}
