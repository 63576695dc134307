import type { Encounter, EntityNames } from '@readout/core';
import { join, type Line, line, type Piece, piece } from '../layout/line.ts';
import { enumerate, named, whoName, withRole } from './who.ts';

const SIGNS: Record<Encounter['status'], string> = {
  held: '●',
  planned: '○',
  considered: '◌',
  alleged: '?',
  denied: '✕',
  cancelled: '–',
};

const FORMATS: Record<Encounter['format'], string> = {
  bilateral: 'meeting',
  multilateral: 'meeting of several',
  summit: 'summit',
  visit: 'visit',
  'press-conference': 'press conference',
  interview: 'interview',
  other: 'encounter',
};

/** The status with its sign, so that it can be told without colour: "● held". */
export const statusOf = (status: Encounter['status']): Piece => piece(`${SIGNS[status]} ${status}`, status);

/** "meeting", "phone call", "video meeting", "letter". */
export function formatOf({ format, channel }: Pick<Encounter, 'format' | 'channel'>): string {
  if (channel === 'phone')
    return format === 'bilateral' || format === 'other' ? 'phone call' : `${FORMATS[format]} by phone`;
  if (channel === 'video') return `${FORMATS[format]} by video`;
  return channel === 'written' ? 'exchange in writing' : FORMATS[format];
}

/** Who took part, by name; "and 3 others" after the first `most`. */
export function participantsOf(encounter: Encounter, entities: EntityNames, most = Number.POSITIVE_INFINITY): Line {
  const everyone = withRole(encounter.participants, 'participant', 'host', 'attendee', 'interviewer');
  const names = everyone.slice(0, everyone.length > most + 1 ? most : undefined).map((who) => whoName(who, entities));
  const others = everyone.length - names.length;
  return enumerate(others > 0 ? [...names, piece(`${others} others`)] : names);
}

/** "meeting · Reykjavik · 90 minutes · in the same room, without meeting" */
export const circumstances = (encounter: Encounter, entities: EntityNames): Line =>
  join(
    [
      formatOf(encounter),
      encounter.place && named(encounter.place, entities),
      encounter.sidelinesOf && line('on the sidelines of ', named(encounter.sidelinesOf, entities)),
      encounter.duration && readableDuration(encounter.duration),
      encounter.contact === 'present' && 'in the same room, without meeting',
    ],
    piece(' · ', 'quiet'),
  );

/** `PT90M` as "90 minutes". */
export function readableDuration(iso: string): string {
  const units: Record<string, string> = { D: 'day', W: 'week', H: 'hour', M: 'minute', S: 'second' };
  const [day = '', time = ''] = iso.replace(/^P/, '').split('T');
  const parts = [...`${day.replace(/M/g, 'L')}${time}`.matchAll(/(\d+(?:\.\d+)?)([YLWDHMS])/g)].map(
    ([, number, letter]) => {
      const unit = letter === 'Y' ? 'year' : letter === 'L' ? 'month' : units[letter!];
      return `${number} ${unit}${number === '1' ? '' : 's'}`;
    },
  );
  return parts.join(' ') || iso;
}
