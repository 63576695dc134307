import { allies } from './allies.ts';
import { calledAgain } from './called-again.ts';
import { countryInBody } from './country-in-body.ts';
import { forces } from './forces.ts';
import type { GroupRule } from './ground.ts';
import { members } from './members.ts';
import { peopleOf } from './people-of.ts';
import { placeAgain } from './place-again.ts';

/** The patterns of groups. Of two in the same words the earlier in this list wins. */
export const rules: readonly GroupRule[] = [countryInBody, members, peopleOf, allies, forces, calledAgain, placeAgain];
