import { afterMeeting } from './after-meeting.ts';
import { attended } from './attended.ts';
import { betweenCountries } from './between-countries.ts';
import { heldTalks } from './held-talks.ts';
import { hosted } from './hosted.ts';
import { inACall } from './in-a-call.ts';
import { interview } from './interview.ts';
import { lasted } from './lasted.ts';
import { meetingBetween } from './meeting-between.ts';
import { meetingWith } from './meeting-with.ts';
import { metTogether } from './met-together.ts';
import { metWith } from './met-with.ts';
import { pressConference } from './press-conference.ts';
import { sameRoom } from './same-room.ts';
import type { EncounterRule } from './telling.ts';
import { theirMeeting } from './their-meeting.ts';
import { visited } from './visited.ts';

/** The ways news tells of an encounter, surest first. */
export const rules: readonly EncounterRule[] = [
  metWith,
  hosted,
  meetingBetween,
  meetingWith,
  metTogether,
  heldTalks,
  betweenCountries,
  inACall,
  afterMeeting,
  visited,
  sameRoom,
  attended,
  pressConference,
  interview,
  theirMeeting,
  lasted,
];
