import type { Network, NetworkTie, TieKind } from '@readout/core';
import { blank } from '../layout/fit.ts';
import { type Line, line, piece } from '../layout/line.ts';
import { table } from '../layout/table.ts';
import { decimal, notes } from './statistics.ts';
import { styleOf } from './who.ts';

export const TIE_WORDS: Record<TieKind, string> = {
  met: 'met',
  'spoke-of': 'spoke of',
  'spoke-to': 'spoke to',
  'quoted-together': 'quoted with',
};

const right = (head: string) => ({ head, align: 'right' }) as const;

/** A row a person, with as many of their measures as there is room for, below a row of headings. */
export function networkNodes(nodes: Network['nodes'], columns: number): Line[] {
  const shown = columns >= ALL_MEASURES ? 5 : columns >= SOME_MEASURES ? 2 : 0;
  return table(
    [{ head: 'Name', fit: 'cut', least: 8 }, ...HEADS.slice(0, shown).map(right)],
    nodes.map(({ id, name, degree, strength, betweenness, pageRank, community }) => [
      piece(name, styleOf(id)),
      ...[String(degree), String(strength), decimal(betweenness), decimal(pageRank, 3), String(community + 1)].slice(
        0,
        shown,
      ),
    ]),
    columns,
  );
}

const HEADS = ['Ties to', 'Strength', 'Betweenness', 'PageRank', 'Circle'] as const;
const ALL_MEASURES = 60;
const SOME_MEASURES = 30;

/** People with their measures, then the ties with what each is known from. */
export function networkView(found: Network, columns: number): Line[] {
  const { nodes, ties, total, modularity } = found;
  if (nodes.length === 0) return [line('Nobody is tied to anybody here.')];
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  return [
    ...networkNodes(nodes, columns),
    blank,
    ...table(
      [
        { head: 'Who', fit: 'cut', least: 12 },
        {},
        { head: 'Whom', fit: 'cut', least: 12 },
        right('Times'),
        { head: 'Known from' },
      ],
      ties
        .slice(0, MOST_TIES)
        .map((tie) => [
          piece(names.get(tie.from)!, styleOf(tie.from)),
          piece(TIE_WORDS[tie.kind], 'said'),
          piece(names.get(tie.to)!, styleOf(tie.to)),
          String(tie.weight),
          piece(evidenceText(tie), 'id'),
        ]),
      columns,
    ),
    blank,
    ...notes(
      [
        nodes.length < total.nodes && `${nodes.length} of ${total.nodes}, the most strongly tied. All: --limit 0.`,
        ties.length > MOST_TIES && `${MOST_TIES} of ${ties.length} ties; all: --json, --csv.`,
        `Strength: the times of all ties. Betweenness: 1 is on every shortest way between others. PageRank: all together 1. Circles hold apart by ${decimal(modularity)} (0 not at all, 1 wholly). --json has all the evidence.`,
      ],
      columns,
    ),
  ];
}

/** How many ties are printed. */
const MOST_TIES = 40;

const evidenceText = ({ evidence, weight }: NetworkTie): string => (weight > 1 ? `${evidence[0]} …` : evidence[0]!);
