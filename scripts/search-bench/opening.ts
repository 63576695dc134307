import MiniSearch from 'minisearch';
import { milliseconds } from './timing.ts';

/** How long MiniSearch takes from its saved text to the first answer. */
export function openSavedMiniSearch(index: MiniSearch): number {
  const saved = JSON.stringify(index);
  return milliseconds(() => MiniSearch.loadJSON(saved, { fields: ['text'], idField: 'number' }).search('sanctions'));
}
