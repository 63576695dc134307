import type { Case } from './case.ts';

const LIND = 'person/mara-lind';
const OKELLO = 'person/tomas-okello';
const BLINKEN = 'person/antony-blinken';
const LAVROV = 'person/sergey-lavrov';

/** Names, titles and pronouns with whom or what they stand for. Words for a nationality are not asked for here. */
export const mentions: readonly Case[] = [
  `[Antony Blinken|${BLINKEN}] flew to [Reykjavik|place/reykjavik].`,
  `[US|place/united-states] Secretary of State [Anthony Blinken|${BLINKEN}] thanked [Qatar|place/qatar].`,
  `[Sergei Lavrov|${LAVROV}] sat next to [Blinken|${BLINKEN}]. [Lavrov|${LAVROV}] did not smile.`,
  `Foreign Minister [Mara Lind|${LIND}] met Kenyan Foreign Secretary [Tomas Okello|${OKELLO}]. [Okello|${OKELLO}] left first.`,
  `[Tomas Okello|${OKELLO}] arrived. Mr. [Okello|${OKELLO}] waved, and [he|${OKELLO}] went in.`,
  `Minister [Mara Lind|${LIND}] spoke. [She|${LIND}] thanked [her|${LIND}] hosts.`,
  '[Mordecai R. Oakes|person/mordecai-r-oakes] of [Leeds|place/leeds] wrote a letter.',
  'The Prince, [Mohammed bin Salman|person/mohammed-bin-salman], came to [Jeddah|place/jeddah].',
  '[Ursula von der Leyen|person/ursula-von-der-leyen] heads the [European Commission|organization/european-commission].',
  '[NATO|organization/nato] and the [European Union|organization/european-union] agreed. The [EU|organization/european-union] will pay.',
  'A spokesman for the [State Department|organization/us-state-department] declined, and so did the [Kremlin|place/russia].',
  '[Moscow|place/russia] warned [Kyiv|place/ukraine] on grain.',
  'They met in [Moscow|place/moscow] and again in [Kyiv|place/kyiv].',
  'The [United States|place/united-states] and [China|place/china] traded blame.',
  'Officials of the [Ministry of Ports|organization/ministry-of-ports] were silent.',
  'President [Joseph R. Biden, Jr.|person/joe-biden] signed it.',
  '[Vladimir Putin|person/vladimir-putin]’s plane landed in [Geneva|place/geneva].',
  'The [World Health Organization|organization/world-health-organization] ([WHO|organization/world-health-organization]) sent doctors.',
  'Talks on the sidelines of the [G20|event/g20] went badly.',
  'Ambassador [Linda Thomas-Greenfield|person/linda-thomas-greenfield] spoke at the [United Nations|organization/united-nations].',
  'Chancellor [Angela Merkel|person/angela-merkel] and President [Emmanuel Macron|person/emmanuel-macron] dined in [Paris|place/paris].',
  '[Hugh Hill|person/hugh-hill], a doctor, treated [Ana Sousa|person/ana-sousa].',
  'The [Arctic Council|organization/arctic-council] meets in [Iceland|place/iceland].',
  '[Alexei Navalny|person/alexei-navalny] was jailed. [Navalni|person/alexei-navalny] had been poisoned.',
  '[Dominic Raab|person/dominic-raab] hosted the ministers in [London|place/london].',
  'The [Reuters|organization/reuters] correspondent asked [TASS|organization/tass].',
  '[Georgia|place/georgia] asked [Armenia|place/armenia] for help.',
  'Mr. [Ngozi Adeyemi|person/ngozi-adeyemi] and Ms. [Chen Li-hua|person/chen-li-hua] won.',
  '[Sri Lanka|place/sri-lanka] and [Ivory Coast|place/ivory-coast] recalled envoys.',
  'The [North Harbour Trust|organization/north-harbour-trust] sued the [Bank of Ghana|organization/bank-of-ghana].',
  'General [Mark Milley|person/mark-milley] called from the [Pentagon|organization/pentagon].',
  `[Mara Lind|${LIND}] sat beside [Ana Sousa|person/ana-sousa]. [Lind|${LIND}] rose; [Sousa|person/ana-sousa] stayed.`,
  'The strike hit [Hodeidah|place/hodeidah], a port in [Yemen|place/yemen].',
  // capitals that name nobody
  'The Prime Minister Was Late, And So Was Dinner.',
  'On Monday the Reverend read Genesis in English.',
  'May I Help You? Sign Up Now. Read More.',
];
