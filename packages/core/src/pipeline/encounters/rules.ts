import { hosted } from './hosted.ts';
import { meetingBetween } from './meeting-between.ts';
import { meetingWith } from './meeting-with.ts';
import { metTogether } from './met-together.ts';
import { metWith } from './met-with.ts';
import type { EncounterRule } from './telling.ts';

/** The ways news tells of an encounter, surest first. */
export const rules: readonly EncounterRule[] = [metWith, hosted, meetingBetween, meetingWith, metTogether];
