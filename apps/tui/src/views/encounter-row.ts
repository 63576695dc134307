import type { Encounter, EntityNames } from '@readout/core';
import { blank, pad, truncate } from '../layout/fit.ts';
import { join, type Line, line, piece, space } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';
import { count } from '../listing.ts';
import { circumstances, readableDuration, statusOf } from './encounter.ts';
import { type Fact, facts } from './facts.ts';
import { dated } from './when.ts';
import { whenFacts } from './when-facts.ts';
import { named, whoName } from './who.ts';

const DATE = 15;
const NARROW = 50;

/** An encounter on the timeline: its day, its name, and how it was held. */
export function encounterRow(encounter: Encounter, quotes: number, entities: EntityNames, columns: number): Line[] {
  const date = piece(dated(encounter.when), encounter.when ? 'date' : 'quiet');
  const dot = piece(statusOf(encounter.status).text.charAt(0), encounter.status);
  const name = piece(encounter.name, 'strong');
  const said = quotes > 0 && piece(count(quotes, 'quotes'), 'quiet');
  const how = join(
    [encounter.status !== 'held' && encounter.status, circumstances(encounter, entities), said],
    piece(' · ', 'quiet'),
  );
  const separate = piece(' · ', 'quiet');
  if (columns < NARROW)
    return [line(dot, ' ', name), line('│ ', join([date, how], separate))].map((text) => truncate(text, columns));
  const room = columns - DATE - 2;
  return [
    [...pad([date], DATE), dot, space(1), ...truncate([name], room)],
    [space(DATE), piece('│', 'rule'), space(1), ...truncate(how, room)],
  ];
}

/** Everything known of an encounter; where sources disagree, all they say. */
export function encounterFacts(encounter: Encounter, entities: EntityNames, columns: number): Line[] {
  const { participants, conflicts, about, when, duration, sidelinesOf, event, reports } = encounter;
  return [
    ...wrap(line(piece(encounter.name, 'heading')), columns),
    blank,
    ...facts(
      [
        ['status', statusOf(encounter.status)],
        ['when', when && whenFacts(when)],
        ['where', encounter.place && named(encounter.place, entities)],
        ['how', join([encounter.format.replaceAll('-', ' '), encounter.channel], ', ')],
        [
          'contact',
          encounter.contact === 'direct' ? '' : encounter.contact === 'present' ? 'same room, no meeting' : 'none',
        ],
        ['lasted', duration && readableDuration(duration)],
        ['at', event && named(event, entities)],
        ['beside', sidelinesOf && named(sidelinesOf, entities)],
        ...participants.map(
          (who, index): Fact => [
            index === 0 ? 'who' : '',
            line(whoName(who, entities), who.role !== 'participant' && piece(` ${who.role}`, 'quiet')),
          ],
        ),
        [
          'about',
          join(
            about.map((id) => piece(named(id, entities).text.replaceAll('-', ' '), 'topic')),
            ', ',
          ),
        ],
        ...conflicts.map(
          ({ field, values }): Fact => [
            `${field}?`,
            join(
              values.map(({ value }) => piece(value)),
              piece(' or ', 'quiet'),
            ),
          ],
        ),
        ['told in', count(reports.length, 'reports')],
        ['id', piece(encounter.id, 'id')],
      ],
      columns,
    ),
  ];
}
