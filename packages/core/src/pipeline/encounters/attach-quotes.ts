import type { Quote } from '../../schema/quote.ts';
import type { Told } from './fold-tellings.ts';
import type { Scene } from './scene.ts';

/** The quotes, each with the encounter it was said at or is about. */
export function attachQuotes(scene: Scene, _told: readonly Told[]): Quote[] {
  return [...scene.quotes];
}
