import { describe, expect, it } from 'vitest';
import { parse } from '../pipeline/parse.ts';
import type { Encounter } from '../schema/encounter.ts';
import { link } from './link.ts';

const GENEVA = 'Antony Blinken met with Sergey Lavrov in Geneva on Friday.';
const documents = (...texts: [id: string, published: string, text: string][]) =>
  texts.map(([id, published, text]) => parse({ id, text }, { published }));
const ids = (encounters: readonly Encounter[]) => encounters.map(({ id }) => id);

describe('encounters over documents', () => {
  const two = documents(
    ['a', '2022-01-22', GENEVA],
    ['b', '2022-01-23', 'Sergey Lavrov and Antony Blinken met for two hours in Switzerland on Friday.'],
  );

  it('are one where people, day and place agree', () => {
    const { encounters } = link(two);
    expect(ids(encounters)).toEqual(['2022-01-21-bilateral-blinken-lavrov']);
    expect(encounters[0]).toMatchObject({
      name: 'Blinken–Lavrov meeting, Geneva',
      place: 'place/geneva',
      duration: 'PT2H',
      conflicts: [],
    });
    expect(encounters[0]!.reports).toHaveLength(2);
  });

  it('are the same in any order, and linked twice', () => {
    const once = link(two);
    expect(link([...two].reverse()).encounters).toEqual(once.encounters);
    expect(link(once.documents).encounters).toEqual(once.encounters);
  });

  it('stay apart on different days, in different places, by phone and in person', () => {
    const { encounters } = link(
      documents(
        ['a', '2022-01-22', GENEVA],
        ['b', '2022-03-12', 'Antony Blinken met with Sergey Lavrov on Friday.'],
        ['c', '2022-01-22', 'Antony Blinken met with Sergey Lavrov in Vienna on Friday.'],
        ['d', '2022-01-22', 'Antony Blinken spoke by phone with Sergey Lavrov on Friday.'],
        ['e', '2022-01-22', 'Antony Blinken met with Dmytro Kuleba in Geneva on Friday.'],
      ),
    );
    expect(encounters).toHaveLength(5);
  });

  it('planned, then held: the later status stands, the earlier in its report', () => {
    const linked = link(
      documents(
        ['a', '2022-01-19', 'Antony Blinken will meet with Sergey Lavrov in Geneva on Friday.'],
        ['b', '2022-01-22', GENEVA],
      ),
    );
    expect(linked.encounters.map(({ status, reports }) => [status, reports.length])).toEqual([['held', 2]]);
    const statuses = linked.documents.flatMap(({ annotations }) =>
      annotations.flatMap((one) => (one.kind === 'encounter-report' ? [one.status] : [])),
    );
    expect(statuses).toEqual(['planned', 'held']);
  });

  it('two lengths are a conflict, and both stand', () => {
    const { encounters } = link(
      documents(
        ['a', '2022-01-22', 'Antony Blinken and Sergey Lavrov met for two hours in Geneva on Friday.'],
        ['b', '2022-01-22', 'Antony Blinken and Sergey Lavrov met for 90 minutes in Geneva on Friday.'],
      ),
    );
    expect(encounters[0]!.conflicts).toMatchObject([
      { field: 'duration', values: [{ value: 'PT2H' }, { value: 'PT90M' }] },
    ]);
  });

  it('a report without a day joins the only meeting it can be', () => {
    const { encounters } = link(
      documents(
        ['a', '2022-01-22', GENEVA],
        ['b', '2022-01-23', 'Antony Blinken met with Sergey Lavrov in Geneva.'],
        ['c', '2022-01-23', 'Antony Blinken met with Sergey Lavrov in Vienna.'],
      ),
    );
    expect(ids(encounters)).toEqual(['2022-01-21-bilateral-blinken-lavrov', 'undated-bilateral-blinken-lavrov']);
  });

  it('a report without day or place joins none of years ago', () => {
    const { encounters } = link(
      documents(
        ['a', '2019-05-11', 'Antony Blinken met with Sergey Lavrov in Geneva on Friday.'],
        ['b', '2023-01-23', 'Antony Blinken met with Sergey Lavrov.'],
      ),
    );
    expect(encounters).toHaveLength(2);
  });

  it('quotes follow their encounter to its final id', () => {
    const { documents: linked, encounters } = link(
      documents(
        ['a', '2022-01-22', GENEVA],
        [
          'b',
          '2022-01-23',
          'Antony Blinken met with Sergey Lavrov in Geneva. "We spoke openly," Blinken said after the meeting.',
        ],
      ),
    );
    const named = linked.flatMap(({ annotations }) =>
      annotations.flatMap((one) => (one.kind === 'quote' ? one.encounters : [])),
    );
    expect(named).toEqual([{ encounter: encounters[0]!.id, relation: 'about' }]);
  });
});
