import { useCallback, useReducer } from 'react';
import type { Place } from '../place.ts';

/** The places somebody has been to, and which of them is shown. */
export interface History {
  places: readonly Place[];
  at: number;
}

export type Step = { go: Place } | { replace: Place } | { by: number } | { change: (here: Place) => Partial<Place> };

/** Going somewhere forgets what was ahead, as in a web browser. */
export function step(history: History, move: Step): History {
  const { places, at } = history;
  if ('go' in move) return { places: [...places.slice(0, at + 1), move.go], at: at + 1 };
  if ('by' in move) return { places, at: Math.min(places.length - 1, Math.max(0, at + move.by)) };
  const here = places[at]!;
  const next = 'replace' in move ? move.replace : { ...here, ...move.change(here) };
  return { places: places.map((one, index) => (index === at ? next : one)), at };
}

export interface Travel {
  history: History;
  here: Place;
  travel: (move: Step) => void;
}

export function useHistory(start: Place): Travel {
  const [history, dispatch] = useReducer(step, { places: [start], at: 0 });
  const travel = useCallback((move: Step) => dispatch(move), []);
  return { history, here: history.places[history.at]!, travel };
}
