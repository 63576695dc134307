import { isTitle, type Stretch } from '../scene.ts';
import { claimsMarks } from './claims-marks.ts';
import type { Answer, Hearing } from './speaker-sieve.ts';

/** The clause right after the marks, with its subject before or after the verb. */
export function clauseAfter(stretch: Stretch, hearing: Hearing, order: 'before' | 'after'): Answer | undefined {
  if (isTitle(hearing.scene, stretch)) return undefined;
  const { tokens } = hearing.scene;
  let at = stretch.to;
  const next = tokens[at];
  if (next && (next.lower === ',' || next.lower === '—' || next.lower === '–' || next.lower === '-')) at++;
  const clause = hearing.startingAt(at) ?? hearing.startingAt(at + 1);
  if (!clause || clause.kind === 'according-to' || clause.order !== order) return undefined;
  if (hearing.scene.units[clause.unit]!.block !== stretch.block) return undefined;
  if (clause.unit !== stretch.unit && clause.opening !== 'none') return undefined;
  if (hearing.of(stretch.unit).some((own) => own.opening === 'mark' && own.after === stretch.from)) return undefined;
  if (clause.from > at && !/^(?:and|but|as|then|so|when)$/.test(tokens[at]!.lower)) return undefined;
  if (hearing.scene.unitOf[at] !== stretch.unit && clause.opening !== 'none' && clause.opening !== 'mark')
    return undefined;
  if (clause.opening !== 'none' && clause.opening !== 'mark' && !stretch.whole) return undefined;
  if (clause.from > at && !stretch.whole) return undefined;
  // "Lavrov called the talks 'useful,' the agency reported": the marks are the first clause’s
  if (
    !stretch.whole &&
    hearing
      .of(stretch.unit)
      .some((own) => own.opening !== 'none' && claimsMarks(own) && own.after <= stretch.from && own.end >= stretch.to)
  )
    return undefined;
  const opens = hearing.scene.units[stretch.unit]!.from;
  const alone =
    stretch.whole || stretch.from === opens || hearing.claim(stretch.index - 1)?.stretch.unit === stretch.unit;
  return { clause, how: alone || clause.before < 0 ? 'direct' : 'before' };
}
