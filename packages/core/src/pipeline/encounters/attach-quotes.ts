import type { Quote } from '../../schema/quote.ts';
import type { When } from '../../schema/when.ts';
import { inside } from '../../text/spans.ts';
import type { Told } from './fold-tellings.ts';
import { type Setting, sentenceAt, settingOf } from './quote-setting.ts';
import { idOf } from './reports.ts';
import type { Scene } from './scene.ts';

/** Where somebody was last heard, for what they say next. */
interface Stand {
  links: Quote['encounters'];
  when: When | undefined;
  medium: Quote['medium'];
  sentence: number;
  /** Said to somebody once, and no place to go on from. */
  aside?: boolean;
}

const NEXT = 8;
const REPLY = 3;
/** Where a release says whose it is. */
const READOUT = 400;
/** How many encounters back a quotation may speak of. */
const RECENT = 40;

/** The quotes, each with the encounter it was said at or is about; `when` and `medium` where they follow from that. */
export function attachQuotes(scene: Scene, told: readonly Told[]): Quote[] {
  if (told.length === 0) return [...scene.quotes];
  const stands = new Map<string, Stand>();
  const known = told.map((one) => ({ one, id: idOf(scene, one), keys: new Set(one.members.map(({ key }) => key)) }));
  const begun = (quote: Quote): number => {
    let low = 0;
    let high = known.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (scene.tokens[known[middle]!.one.tellings[0]!.trigger.from]!.start < quote.span.end) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  let last: { stand: Stand; speaker: string } | undefined;
  return scene.quotes.map((quote) => {
    const near = told.length <= RECENT ? known : known.slice(Math.max(0, begun(quote) - RECENT), begun(quote) + 1);
    const speaker = quote.who.find(({ role }) => role === 'speaker')?.entity;
    if (quote.form === 'scare' || !speaker) return quote;
    const sentence = sentenceAt(scene, quote.span.start);
    const setting = settingOf(scene, quote);
    const before = goesOn(stands.get(speaker), quote, setting, sentence);
    let stand = read(scene, near, quote, speaker, setting, sentence);
    const aside = stand?.aside && before;
    if (stand && before) {
      const spoken = before.links.filter(
        ({ encounter, relation }) => relation === 'at' && near.some(({ id, one }) => id === encounter && isSpoken(one)),
      );
      if (!stand.links.some(({ relation }) => relation === 'at')) stand.links.unshift(...spoken);
      if (spoken.length > 0 && stand.links[0] === spoken[0]) stand.medium ??= before.medium;
      if (
        sentence - before.sentence <= REPLY &&
        stand.links.some(({ encounter }) => before.links.some((link) => link.encounter === encounter))
      )
        stand.when ??= before.when;
    }
    if (!stand && before) stand = { ...before, sentence };
    if (!stand && last && last.speaker !== speaker && sentence - last.stand.sentence <= REPLY && setting.answers) {
      const shared = last.stand.links.filter(
        ({ encounter, relation }) =>
          relation === 'at' && near.some(({ id, keys }) => id === encounter && keys.has(speaker)),
      );
      if (shared.length > 0) stand = { ...last.stand, links: shared, sentence };
    }
    if (!stand) {
      stands.delete(speaker);
      return quote;
    }
    stand.when ??= quote.when;
    stands.set(speaker, aside ? { ...aside, sentence } : stand);
    last = { stand, speaker };
    return {
      ...quote,
      ...(quote.when || !stand.when ? {} : { when: stand.when }),
      ...(quote.medium || !stand.medium ? {} : { medium: stand.medium }),
      encounters: stand.links,
    };
  });
}

/** Where somebody was last heard, if they still stand there. */
function goesOn(before: Stand | undefined, quote: Quote, setting: Setting, sentence: number): Stand | undefined {
  if (!before || setting.elsewhere || sentence - before.sentence > (before.medium === 'interview' ? REPLY : NEXT))
    return undefined;
  if (quote.medium && before.medium && quote.medium !== before.medium) return undefined;
  return before;
}

type Known = { one: Told; id: string; keys: ReadonlySet<string> };

/** What the words around a quotation say of its encounters; undefined where they say nothing. */
function read(
  scene: Scene,
  known: readonly Known[],
  quote: Quote,
  speaker: string,
  setting: Setting,
  sentence: number,
): Stand | undefined {
  const stand: Stand = { links: [], when: undefined, medium: undefined, sentence };
  const put = ({ one, id }: Known, relation: 'at' | 'about', sure: number): void => {
    if (stand.links.some(({ encounter }) => encounter === id)) return;
    stand.links.push({ encounter: id, relation });
    if (one.when && sure > 0)
      stand.when ??= { ...one.when, confidence: Math.round(one.when.confidence * sure * 100) / 100 };
  };
  const spoken = known.find(
    ({ one, keys }) =>
      keys.has(speaker) && isSpoken(one) && one.tellings.some(({ clause }) => setting.clauses.includes(clause)),
  );
  if (spoken) {
    put(spoken, 'at', 0.95);
    stand.medium = spoken.one.format === 'interview' ? 'interview' : 'press-conference';
  }
  const named = namedIn(scene, quote);
  const own = latest(
    scene,
    known,
    quote,
    setting,
    named,
    ({ one, keys }) => keys.has(speaker) && !isSpoken(one) && one.status === 'held',
  );
  const addressed =
    own &&
    quote.who.some(({ role, entity }) => role === 'addressee' && entity && entity !== speaker && own.keys.has(entity));
  const readout = own !== undefined && !setting.of && !setting.elsewhere && isReadout(scene);
  if (own && !spoken && (setting.at || addressed || readout) && !setting.after) {
    put(own, 'at', 0.95);
    if (setting.opening) stand.medium = 'opening-remarks';
    stand.aside = !setting.at && !readout;
  } else if (own && (setting.after || setting.of || tells(own, quote, scene)))
    put(own, 'about', setting.after ? 0.8 : 0);
  else if (
    own &&
    spoken &&
    spoken.one.format === 'press-conference' &&
    [...own.keys].some((key) => key !== speaker && named.has(key))
  )
    put(own, 'about', 0);
  else if (!own) {
    const other = latest(scene, known, quote, setting, named, ({ one }) => !isSpoken(one));
    if (other && (setting.after || setting.of || setting.readout || tells(other, quote, scene))) put(other, 'about', 0);
  }
  return stand.links.length === 0 ? undefined : stand;
}

/** The release of a spokesperson on an encounter: what the two are said to have said, they said to each other. */
const isReadout = (scene: Scene): boolean =>
  /attributable to|^\s*(?:readout of|office of the spokesperson)/i.test(scene.reading.text.slice(0, READOUT));

const isSpoken = ({ format }: Told): boolean => format === 'press-conference' || format === 'interview';

/** "a summit" is not the phone call told of last. */
const fits = (told: Told, { noun }: Setting): boolean =>
  !noun ||
  (noun.format === 'summit'
    ? told.format === 'summit' || told.event !== undefined
    : noun.channel === 'phone'
      ? told.channel === 'phone'
      : told.format !== 'summit' || told.status === 'held');

/** Who is named in the words of a quotation and its attribution. */
const namedIn = (scene: Scene, quote: Quote): Set<string> =>
  new Set(inside(scene.reading.layer('mention'), quote.span).map(({ entity }) => entity));

/** The encounter a quotation is likeliest to speak of: one whose people it names, then the one told of last. */
function latest(
  scene: Scene,
  known: readonly Known[],
  quote: Quote,
  setting: Setting,
  named: ReadonlySet<string>,
  fitting: (one: Known) => boolean,
): Known | undefined {
  let best: { one: Known; near: boolean; at: number } | undefined;
  for (const one of known) {
    if (!fitting(one) || !fits(one.one, setting)) continue;
    const near = [...one.keys].some((key) => named.has(key));
    for (const { trigger } of one.one.tellings) {
      const at = scene.tokens[trigger.from]!.start;
      if (at >= quote.span.end) continue;
      if (!best || (near && !best.near) || (near === best.near && at >= best.at)) best = { one, near, at };
    }
  }
  return best?.one;
}

/** Whether a quotation itself tells of the encounter. */
const tells = ({ one }: Known, quote: Quote, scene: Scene): boolean =>
  one.tellings.some(({ trigger }) => {
    const { start } = scene.tokens[trigger.from]!;
    return quote.content.some((span) => span.start <= start && start < span.end);
  });
