import { inside } from '../../../text/spans.ts';
import type { TokenRange } from '../../grammar/tagged.ts';
import { type QuoteReading, type Scene, spanOf } from '../scene.ts';
import { asWho, isPerson } from './people.ts';
import type { ResolvedSource } from './resolve-source.ts';

const QUESTIONERS = /^(?:q|question|reporter|participant|audience member)$/i;
const ROLES = /\b(?:official|moderator|operator|aide|speaker|interpreter|president|secretary|lady)$/i;

/** Who a transcript’s label names: "MR PRICE", "THE PRESIDENT", "QUESTION". */
export function turnSpeaker(reading: QuoteReading, scene: Scene, source: TokenRange): ResolvedSource {
  const span = spanOf(scene, source);
  const words = reading.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  if (QUESTIONERS.test(words))
    return { who: [{ role: 'speaker', name: 'a questioner' }], kind: 'anonymous', sureness: 0.95 };
  if (words === 'A') return { who: [{ role: 'speaker', name: 'the interviewee' }], kind: 'role', sureness: 0.95 };
  const person = inside(reading.layer('mention'), span).filter(isPerson).at(-1);
  if (person) return { who: [asWho(reading, person, 'speaker')], kind: 'named', sureness: 1 };
  const name = words === words.toUpperCase() ? titleCase(words) : words;
  return { who: [{ role: 'speaker', name }], kind: ROLES.test(words) ? 'role' : 'named', sureness: 0.95 };
}

const titleCase = (words: string): string =>
  words.replace(/\p{L}[\p{L}’']*/gu, (word) => word[0]! + word.slice(1).toLowerCase());
