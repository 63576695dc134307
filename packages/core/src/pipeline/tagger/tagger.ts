import type { Model } from './model.ts';

/** The trained models, handed to `parse`. Each may be left out: the rules then read alone. */
export interface Tagger {
  /** Attribution (source, cue and content), pass after pass. */
  readonly roles?: readonly Model[] | undefined;
  /** Names: person, organization, place, other. */
  readonly names?: Model | undefined;
}
