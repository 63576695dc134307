import type { Rule } from '../rule.ts';
import type { Amount } from './amount.ts';
import { count } from './count.ts';
import { dozens } from './dozens.ts';
import { fraction } from './fraction.ts';
import { measure } from './measure.ts';
import { money } from './money.ts';
import { twice } from './twice.ts';

/** What quantities look like; where two claim the same words the earlier wins. */
export const rules: readonly Rule<Amount, 'token' | 'date'>[] = [money, fraction, measure, dozens, count, twice];
