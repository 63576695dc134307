import type { Model } from './model.ts';

/** Attribution (source, cue and content): one pass, or two of which the second reads what the first found. */
export type RoleModels = readonly [first: Model, second?: Model | undefined];

/** The trained models, handed to `parse`. Each may be left out: the rules then read alone. */
export interface Tagger {
  readonly roles?: RoleModels | undefined;
  /** Names: person, organization, place, other. */
  readonly names?: Model | undefined;
}
