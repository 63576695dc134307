import type { EncounterWord, Lexicons } from '../../schema/lexicons.ts';
import { once } from '../../text/once.ts';
import { type PhraseMatcher, phraseMatcher } from '../../text/phrases.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that stand before a name or title in its noun phrase. */
const MODIFIERS = set(
  'former then new newly current acting interim caretaker outgoing incoming visiting late then-prime top senior junior high higher ranking high-ranking retired first second permanent special chief deputy vice assistant under associate joint alternate honorary exiled ousted designate elect appointed foreign prime defence defense national federal royal military his her their its my our your fellow other respective veteran long-time longtime opposition civilian transitional american-born supreme federal state presidential principal key lead eu united northern southern western eastern central regional',
);

/** Heads of a noun phrase that stands for somebody by office or part. */
const ROLES = set(
  'secretary secretaries minister ministers president presidents premier premiers chancellor chancellors ambassador ambassadors envoy envoys representative representatives director directors commissioner commissioners king queen prince princess emir amir sultan pope pontiff sheikh sheikha general admiral marshal colonel speaker chairman chairwoman chairperson chair senator senators congressman congresswoman governor governors mayor chief chiefs leader leaders counterpart counterparts spokesman spokeswoman spokesperson adviser advisor advisers coordinator counselor counsellor administrator member members official officials diplomat diplomats delegation delegations negotiator negotiators head heads chargé charge consul attorney judge president-elect foreign-minister undersecretary majesty highness excellency holiness eminence prime-minister taoiseach justice patriarch bishop archbishop cardinal imam ayatollah founder ceo executive commander commissioner-general secretary-general director-general vice-president premier-designate politburo councilor councillor cabinet mr mrs ms dr sir lord lady dame hon gen lt adm amb sen rep prof professor journalist correspondent broadcaster host commentator presenter anchor laureate activist businessman billionaire economist lawmaker legislator delegate deputy sides side parties pair duo two trio men women three four both',
);

/** Words of portfolios and bodies inside a title: "Minister of Foreign Affairs and International Cooperation". */
const PORTFOLIOS = set(
  'affairs cooperation co-operation defense defence relations commerce trade finance interior energy security intelligence environment climate justice development economy economic integration expatriates diaspora migration industry health education culture transport labor labour agriculture tourism treasury state staff office bureau department ministry council commission committee authority agency service union parliament assembly congress senate knesset cabinet court board bank fund government party peace reconciliation reform planning investment technology innovation religious worship region middle east horn envoys international external internal foreign national european african asian pacific indo-pacific global political strategic public diplomacy policy mission armed forces army navy air force chiefs joint action dialogue process humanitarian refugees human rights mfa unga nato un unification reunification homeland affairs',
);

const MONARCHS = set('king queen prince princess emir amir sultan pope majesty highness holiness patriarch');

export interface Words {
  triggers: PhraseMatcher<EncounterWord>;
  modifiers: ReadonlySet<string>;
  roles: ReadonlySet<string>;
  portfolios: ReadonlySet<string>;
  monarchs: ReadonlySet<string>;
  organizations: ReadonlySet<string>;
  media: ReadonlySet<string>;
  weekdays: ReadonlySet<string>;
}

/** The word classes the rules read noun phrases with, from the lexicons and the closed classes above. */
export const wordsOf = once((lexicons: Lexicons): Words => {
  const roles = new Set(ROLES);
  for (const office of lexicons.offices)
    for (const phrase of office.words) {
      const head = phrase.split(/[ -]/).at(-1)!.toLowerCase();
      if (!PORTFOLIOS.has(head) && /^[a-z]{4,}$/.test(head) && !phrase.includes(' of ') && !phrase.includes(' for '))
        roles.add(head);
    }
  return {
    triggers: phraseMatcher(
      lexicons.encounterWords.flatMap((entry) => entry.words.map((word) => [word, entry] as const)),
    ),
    modifiers: MODIFIERS,
    roles,
    portfolios: PORTFOLIOS,
    monarchs: MONARCHS,
    organizations: new Set(lexicons.organizationWords.map((word) => word.toLowerCase())),
    media: new Set(lexicons.organizations.filter(({ type }) => type === 'media').map(({ id }) => id)),
    weekdays: new Set(lexicons.weekdays.flat().map((day) => day.toLowerCase())),
  };
});
