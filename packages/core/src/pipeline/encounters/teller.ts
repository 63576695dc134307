import type { Quote } from '../../schema/quote.ts';
import type { Who } from '../../schema/who.ts';
import { latest } from '../../text/latest.ts';
import type { Clause, Scene, Trigger } from './scene.ts';

/** Who tells a clause, where it is not the article itself. */
export interface Teller {
  /** Id of the innermost quote that holds it. */
  within?: string;
  sources: Who[];
  /** Told by unnamed reports, and so no more than alleged. */
  alleged: boolean;
}

const REACH = 30;
const REPORTS = /^(reports|report|rumors|rumours|claims|allegations)$/;
const MODIFIERS =
  /^(media|press|news|recent|latest|unconfirmed|local|russian|western|us|u\.s\.|some|several|multiple|newspaper|television)$/;
const SAYING =
  /^(suggesting|suggest|suggests|suggested|alleging|alleged|allege|that|claiming|claim|claimed|saying|say|said|indicating|indicate|indicated|of|about)$/;

/** "media reports suggesting that Trump spoke with Putin"; "Lavrov said he had met Blinken" */
export function tellerOf(scene: Scene, clause: Clause, trigger: Trigger): Teller {
  const offset = scene.tokens[trigger.from]!.start;
  const quote = innermost(scene, offset);
  const reports = reportsBefore(scene, clause, trigger);
  if (reports) return { ...(quote ? { within: quote.id } : {}), sources: [reports], alleged: true };
  if (!quote) return { sources: [], alleged: false };
  const speakers = quote.who.filter(({ role }) => role === 'speaker').map((who): Who => ({ ...who, role: 'source' }));
  return { within: quote.id, sources: speakers, alleged: false };
}

function reportsBefore(scene: Scene, clause: Clause, trigger: Trigger): Who | undefined {
  for (let at = trigger.from - 1; at >= clause.from && trigger.from - at < REACH; at--) {
    if (!REPORTS.test(scene.tokens[at]!.lower) || !SAYING.test(scene.tokens[at + 1]?.lower ?? '')) continue;
    let from = at;
    while (
      from > clause.from &&
      at - from < 2 &&
      MODIFIERS.test(scene.tokens[from - 1]!.lower) &&
      scene.tokens[from - 1]!.lower !== 'latest'
    )
      from--;
    let name = '';
    for (let word = from; word <= at; word++) name += (name ? ' ' : '') + scene.tokens[word]!.text;
    return { role: 'source', name };
  }
  return undefined;
}

interface Piece {
  start: number;
  end: number;
  quote: Quote;
}

/** The contents of quotes, sorted by start, with how far any before reaches. */
const piecesOf = latest((scene: Scene): { pieces: Piece[]; reach: number[] } => {
  const pieces: Piece[] = [];
  for (const quote of scene.quotes)
    if (quote.form !== 'scare') for (const { start, end } of quote.content) pieces.push({ start, end, quote });
  pieces.sort((a, b) => a.start - b.start || b.end - a.end);
  const reach: number[] = [];
  let furthest = 0;
  for (const { end } of pieces) {
    furthest = Math.max(furthest, end);
    reach.push(furthest);
  }
  return { pieces, reach };
});

const DEEPEST = 12;

/** The innermost quote whose content holds an offset. */
export function innermost(scene: Scene, offset: number): Quote | undefined {
  const { pieces, reach } = piecesOf(scene);
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (pieces[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0 && low - at <= DEEPEST; at--) {
    if (reach[at]! <= offset) return undefined;
    if (pieces[at]!.end > offset) return pieces[at]!.quote;
  }
  return undefined;
}
