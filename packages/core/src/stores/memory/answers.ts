import { matches } from '../../query/matches.ts';
import type { Properties } from '../../query/properties.ts';
import type { HitKind, SearchQuestion } from '../../query/search-question.ts';
import type { RecordOf } from '../../schema/kinds.ts';
import { foundIn, holds, type Wanted, wantedOf } from '../../search/match/holds.ts';
import { rank } from '../../search/match/rank.ts';
import type { WordRow } from '../../search/match/word-row.ts';
import type { Holding } from './holding.ts';
import { askingOf } from './row-of.ts';

/** A record that answers a search, and how well. */
export interface Answer {
  record: RecordOf<HitKind>;
  properties: Properties;
  row(): WordRow;
  score: number;
}

/** Everything that answers a search, in no order. */
export const answersIn = (holding: Holding, question: SearchQuestion): Answer[] =>
  question.kinds.flatMap((kind) => ofKind(holding, question, kind));

function ofKind(holding: Holding, { criteria, node }: SearchQuestion, kind: HitKind): Answer[] {
  const { records } = holding;
  const rows = holding.rows(kind);
  const wanted = wantedOf(node);
  const found = rows.candidates('document', criteria).flatMap(({ item: { record, properties } }) => {
    if (!matches(criteria, properties, records)) return [];
    const asked = askingOf(holding, properties);
    return holds(node, asked) ? [{ record: record as RecordOf<HitKind>, properties, row: asked.row, score: 0 }] : [];
  });
  if (wanted.length === 0) return found;
  const scores = rank(
    found.map(({ row }) => ({ length: row().length, counts: countsOf(wanted, row()) })),
    rows.all.length,
  );
  return found.map((answer, at) => ({ ...answer, score: scores[at]! }));
}

const countsOf = (wanted: readonly Wanted[], row: WordRow): number[] =>
  wanted.map(({ leaf, field }) => foundIn(leaf, row, field).length);
