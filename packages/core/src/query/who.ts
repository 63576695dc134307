import type { Role, Who } from '../schema/who.ts';

const inRoles =
  (...roles: Role[]) =>
  ({ who }: { who: readonly Who[] }): Who[] =>
    who.filter(({ role }) => roles.includes(role));

/** Who said it. */
export const speakers = inRoles('speaker');

/** Whom it was said to. */
export const addressees = inRoles('addressee');

/** Who passed it on: TASS, in "TASS reported that Lavrov called the meeting constructive". */
export const relayers = inRoles('relayer');

/** Who took part in an encounter, or in what a report of one tells. */
export const participants = (encounter: { participants: readonly Who[] } | { who: readonly Who[] }): Who[] =>
  'participants' in encounter
    ? [...encounter.participants]
    : inRoles('participant', 'host', 'attendee', 'interviewer')(encounter);
