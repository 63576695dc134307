import type { PhraseMatch } from '../../text/phrases.ts';
import type { Passage } from './passage.ts';
import type { Sense } from './vocabulary.ts';

const LOCAL = new Set(
  'in at near from outside around inside via across through throughout into visit visited visiting visits left reach reached city capital downtown central northern southern eastern western'.split(
    ' ',
  ),
);
const DEALING = new Set('between with against to by while that urged pressed asked warned told accused'.split(' '));
const ACTING = new Set(
  "has have had will would should must may might could couldn't can can't cannot won't isn't wasn't doesn't didn't is was wants want wanted sees saw seeks sought hopes hoped fears feared does did took takes needs needed refused rejected accused denied denounced condemned imposed announced plans planned agreed sent supports supported backs backed considers considered remains believes believed views expects expected intends accuses abstained advocates agrees aims attacked attends backed calls called condemns continues continued demands deplores deployed expelled extended extends faces helps hosted hosts insists invaded invites joined joins launched leads looks maintains negotiates offered offers opened opposes opposed participates pledged pledges proposes provided provides pursues recognises recognized recognizes rejects reiterates retaliated seized shares signed stands stood stopped suspended urges urged vetoed voted votes vowed vows warns welcomed welcomes withdrew works".split(
    ' ',
  ),
);
const POLICY = new Set(
  'position stance policy policies interest interests aggression actions action response regional security military government troops forces demands demand allies ally concerns concern decision strategy support commitment commitments proposal proposals relations ties role efforts attempts invasion war nuclear claims officials ambassador envoy diplomacy foreign behavior behaviour intentions offer promise promises sanctions'.split(
    ' ',
  ),
);
const MEETING = new Set(
  'summit summits meeting meetings talks ministerial gathering conference session sidelines margins leaders'.split(' '),
);

/** The sense that fits what stands around the name; all candidates of that sense. */
export function senseInContext(passage: Passage, match: PhraseMatch<Sense>): readonly Sense[] {
  const { values } = match;
  if (values.length === 1) {
    const only = values[0]!;
    return only.type === 'event' && !isEventContext(passage, match) ? [] : values;
  }
  const of = (type: Sense['type']) => values.filter((sense) => sense.type === type);
  const people = of('person');
  if (people.length > 0) return people;
  const events = of('event');
  if (events.length > 0 && (events.length === values.length || isEventContext(passage, match))) return events;
  const places = values.filter((sense) => sense.type === 'place');
  const organizations = of('organization');
  if (places.length === 0) return organizations;
  const plain = places.filter((sense) => sense.form !== 'metonym');
  const metonyms = places.filter((sense) => sense.form === 'metonym');
  if (plain.length === 0) return organizations.length > 0 ? organizations : metonyms;
  if (metonyms.length > 0 && actsAsGovernment(passage, match)) return metonyms;
  const demonyms = plain.filter((sense) => sense.form === 'demonym');
  return demonyms.length > 0 && demonyms.length < plain.length ? plain.filter((sense) => sense.form === 'name') : plain;
}

/** "the G20 summit", "on the sidelines of the G20", not "the G7 countries". A name that says it is a meeting always is. */
function isEventContext({ tokens }: Passage, match: PhraseMatch<Sense>): boolean {
  if (match.to - match.from > 1) return true;
  if (MEETING.has(tokens[match.to]?.lower ?? '')) return true;
  for (let at = match.from - 1; at >= Math.max(0, match.from - 4); at--)
    if (MEETING.has(tokens[at]!.lower)) return true;
  for (let at = match.to; at < Math.min(tokens.length, match.to + 4); at++) {
    if (MEETING.has(tokens[at]!.lower)) return true;
    if (!tokens[at]!.capital) break;
  }
  return false;
}

/** Words between a government and its verb: "Beijing this week denounced", "Moscow also said". */
const BETWEEN = new Set(
  'also then now still again already later earlier quickly repeatedly reportedly officially never has have had is was would will could not this last next week month year and on'.split(
    ' ',
  ),
);

/** "Washington has promised", "told Moscow", "Kyiv's position": a city that stands for a government. */
export function actsAsGovernment(
  { tokens, words, known }: Passage,
  match: Pick<PhraseMatch<Sense>, 'from' | 'to'>,
): boolean {
  const article = tokens[match.from - 1]?.lower === 'the';
  const before = tokens[match.from - (article ? 2 : 1)]?.lower ?? '';
  const next = tokens[match.to];
  if (LOCAL.has(before) || next?.text === ',') return false;
  const after = next?.lower ?? '';
  if (after === "'s")
    return POLICY.has(tokens[match.to + 1]?.lower ?? '') || POLICY.has(tokens[match.to + 2]?.lower ?? '');
  const acts = (from: number): boolean => {
    for (let at = from; at < from + 4; at++) {
      const lower = tokens[at]?.lower ?? '';
      if (words.speechForms.has(lower) || ACTING.has(lower)) return true;
      if (!BETWEEN.has(lower) && !lower.endsWith('ly') && !words.calendar.has(lower)) return false;
    }
    return false;
  };
  if (acts(match.to) || words.tellingForms.has(before)) return true;
  if (before === 'and' && DEALING.has(beforeFirst(known, tokens, match.from - 1))) return true;
  const other = after === 'and' ? known.get(match.to + 1) : undefined;
  if (other) return DEALING.has(before) || acts(other.to) || (isGovernment(other) && talks(tokens, other.to));
  const first = before === 'and' ? endingAt(known, match.from - 1) : undefined;
  if (first && isGovernment(first) && talks(tokens, match.to)) return true;
  return DEALING.has(before) && before !== 'to' && before !== 'by';
}

const isGovernment = ({ values }: PhraseMatch<Sense>): boolean =>
  values.some((sense) => sense.type === 'place' && (sense.form === 'metonym' || sense.entry.type === 'country'));

/** What two governments do together: "held talks", "restored ties". */
const TOGETHER = new Set(
  'hold holds held resume resumed reopen reopened begin began open opened start started sign signed restore restored exchange exchanged trade traded meet met discuss discussed cut severed normalize normalized normalise normalised clash clashed disagree disagreed'.split(
    ' ',
  ),
);
const SHARED = new Set(
  'talks consultations negotiations dialogue ties relations agreement agreements deal pact accord treaty ambassadors diplomats prisoners accusations views discussions contacts'.split(
    ' ',
  ),
);

/** "Moscow and Washington **held** new **talks**": a joint act and what only governments share. */
function talks(tokens: Passage['tokens'], from: number): boolean {
  let verb = false;
  for (let at = from; at < Math.min(tokens.length, from + 7); at++) {
    const { lower, text } = tokens[at]!;
    if (text === '.' || text === ',') return false;
    if (TOGETHER.has(lower)) verb = true;
    else if (verb && SHARED.has(lower)) return true;
  }
  return false;
}

const endingAt = (known: Passage['known'], to: number): PhraseMatch<Sense> | undefined => {
  for (let at = to - 1; at >= Math.max(0, to - 3); at--) if (known.get(at)?.to === to) return known.get(at);
  return undefined;
};

/** In "between Moscow and Kyiv", seen from "and": "between". */
function beforeFirst(known: Passage['known'], tokens: Passage['tokens'], and: number): string {
  for (let at = and - 1; at >= Math.max(0, and - 3); at--)
    if (known.get(at)?.to === and) return tokens[at - 1]?.lower ?? '';
  return '';
}
