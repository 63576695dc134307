import { type EncounterReport, type EntityNames, quotes, type Store } from '@readout/core';
import type { Context } from '../context.ts';
import { findEncounter } from '../find-encounter.ts';
import { blank, indent } from '../layout/fit.ts';
import { join, type Line, line, piece, space } from '../layout/line.ts';
import { table } from '../layout/table.ts';
import { wrap } from '../layout/wrap.ts';
import { count } from '../listing.ts';
import { namesOf } from '../names.ts';
import type { OutputFlags } from '../options.ts';
import { printOne } from '../single.ts';
import { openStore, sameCorpus } from '../store.ts';
import { statusOf } from '../views/encounter.ts';
import { encounterHead } from '../views/sides.ts';
import { enumerate, named, whoName } from '../views/who.ts';

export default async function (this: Context, flags: OutputFlags, id: string): Promise<void> {
  const store = await openStore(this, flags.corpus);
  const encounter = await findEncounter(store, id);
  const view = async (): Promise<Line[]> => {
    const reports = await reportsOf(store, encounter.reports);
    const names = await namesOf(store, encounter, reports);
    const said = await quotes(store, { encounter: encounter.id, limit: 0 });
    const columns = this.columns;
    return [
      ...encounterHead(encounter, names, columns),
      blank,
      ...table(
        [{}, { fit: 'wrap', least: 20 }],
        [
          ...encounter.participants.map((who) => [piece(who.role, 'quiet'), whoName(who, names)]),
          ...(encounter.about.length > 0
            ? [[piece('about', 'quiet'), enumerate(encounter.about.map((one) => named(one, names)))]]
            : []),
          ...(encounter.when ? [[piece('date known', 'quiet'), basisOf(encounter.when)]] : []),
        ],
        columns,
      ),
      ...encounter.conflicts.flatMap(({ field, values }) => [
        blank,
        ...wrap(
          line(
            piece(`Sources disagree on ${field}: `, 'strong'),
            values.map(({ value, reports: by }) => `${value} (${by.length})`).join(', '),
          ),
          columns,
        ),
      ]),
      blank,
      line(piece('Told by', 'heading')),
      ...reports.flatMap((report, index) => [...(index > 0 ? [blank] : []), ...reportBlock(report, names, columns)]),
      blank,
      ...(said.total > 0
        ? [
            line(piece(`${count(said.total, 'quotations')} at it or about it:`, 'quiet')),
            line(space(2), piece(`readout sides ${encounter.id}${sameCorpus(flags.corpus)}`, 'quiet')),
          ]
        : [line(piece('No quotation at it or about it.', 'quiet'))]),
    ];
  };
  await printOne(this, flags, store, encounter, view);
}

async function reportsOf(store: Store, ids: readonly string[]): Promise<EncounterReport[]> {
  const found = await Promise.all(ids.map((id) => store.get('encounter-report', id)));
  return found.filter((report) => report !== undefined);
}

const basisOf = ({ basis, anchor }: { basis: string; anchor?: string | undefined }): string =>
  anchor ? `${basis}, counted from ${anchor}` : basis;

function reportBlock(report: EncounterReport, names: EntityNames, columns: number): Line[] {
  const tellers = report.who.filter(({ role }) => role === 'source').map((who) => whoName(who, names));
  return [
    ...indent(wrap(line(report.text), columns - 2), 2),
    line(
      space(2),
      join(
        [statusOf(report.status), tellers.length > 0 && line('told by ', enumerate(tellers))],
        piece(' · ', 'quiet'),
      ),
    ),
    line(space(2), piece(report.id, 'id')),
  ];
}
