import { takes } from '../cues.ts';
import type { ReportingClause } from '../reporting-clause.ts';

/** Whether marked words in what a clause governs are its subject’s: "called it 'a farce'", but not "discussed 'a farce'". */
export const claimsMarks = ({ verb, opening, kind }: ReportingClause): boolean =>
  kind === 'according-to' ||
  verb?.strength === 'strong' ||
  takes(verb, 'quote') ||
  opening === 'that' ||
  opening === 'clause' ||
  opening === 'to';
