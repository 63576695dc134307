import { slug } from '../text/fold.ts';

/**
 * The usual English names of countries and territories by their ISO 3166-1 codes, as the lexicon has them (a test compares the
 * two). Kept here since linking and queries hold no lexicon, and not taken from the platform, whose names change with its version.
 */
const NAMES = `
AD Andorra · AE United Arab Emirates · AF Afghanistan · AG Antigua and Barbuda · AI Anguilla · AL Albania
AM Armenia · AO Angola · AQ Antarctica · AR Argentina · AS American Samoa · AT Austria · AU Australia
AW Aruba · AX Åland · AZ Azerbaijan · BA Bosnia and Herzegovina · BB Barbados · BD Bangladesh · BE Belgium
BF Burkina Faso · BG Bulgaria · BH Bahrain · BI Burundi · BJ Benin · BM Bermuda · BN Brunei · BO Bolivia
BR Brazil · BS Bahamas · BT Bhutan · BW Botswana · BY Belarus · BZ Belize · CA Canada
CD Democratic Republic of the Congo · CF Central African Republic · CG Republic of the Congo
CH Switzerland · CI Ivory Coast · CK Cook Islands · CL Chile · CM Cameroon · CN China · CO Colombia
CR Costa Rica · CU Cuba · CV Cape Verde · CW Curaçao · CY Cyprus · CZ Czech Republic · DE Germany
DJ Djibouti · DK Denmark · DM Dominica · DO Dominican Republic · DZ Algeria · EC Ecuador · EE Estonia
EG Egypt · EH Western Sahara · ER Eritrea · ES Spain · ET Ethiopia · FI Finland · FJ Fiji
FK Falkland Islands · FM Federated States of Micronesia · FO Faroe Islands · FR France · GA Gabon
GB United Kingdom · GD Grenada · GE Georgia · GF French Guiana · GH Ghana · GI Gibraltar · GL Greenland
GM The Gambia · GN Guinea · GP Guadeloupe · GQ Equatorial Guinea · GR Greece · GT Guatemala · GU Guam
GW Guinea-Bissau · GY Guyana · HK Hong Kong · HN Honduras · HR Croatia · HT Haiti · HU Hungary
ID Indonesia · IE Ireland · IL Israel · IM Isle of Man · IN India · IO British Indian Ocean Territory
IQ Iraq · IR Iran · IS Iceland · IT Italy · JM Jamaica · JO Jordan · JP Japan · KE Kenya · KG Kyrgyzstan
KH Cambodia · KI Kiribati · KM Comoros · KN Saint Kitts and Nevis · KP North Korea · KR South Korea
KW Kuwait · KY Cayman Islands · KZ Kazakhstan · LA Laos · LB Lebanon · LC Saint Lucia · LI Liechtenstein
LK Sri Lanka · LR Liberia · LS Lesotho · LT Lithuania · LU Luxembourg · LV Latvia · LY Libya · MA Morocco
MC Monaco · MD Moldova · ME Montenegro · MG Madagascar · MH Marshall Islands · MK North Macedonia · ML Mali
MM Myanmar · MN Mongolia · MO Macau · MP Northern Mariana Islands · MQ Martinique · MR Mauritania · MT Malta
MU Mauritius · MV Maldives · MW Malawi · MX Mexico · MY Malaysia · MZ Mozambique · NA Namibia
NC New Caledonia · NE Niger · NG Nigeria · NI Nicaragua · NL Netherlands · NO Norway · NP Nepal · NR Nauru
NZ New Zealand · OM Oman · PA Panama · PE Peru · PF French Polynesia · PG Papua New Guinea · PH Philippines
PK Pakistan · PL Poland · PR Puerto Rico · PS Palestine · PT Portugal · PW Palau · PY Paraguay · QA Qatar
RO Romania · RS Serbia · RU Russia · RW Rwanda · SA Saudi Arabia · SB Solomon Islands · SC Seychelles
SD Sudan · SE Sweden · SG Singapore · SI Slovenia · SK Slovakia · SL Sierra Leone · SM San Marino
SN Senegal · SO Somalia · SR Suriname · SS South Sudan · ST Sao Tome and Principe · SV El Salvador
SY Syria · SZ Eswatini · TC Turks and Caicos Islands · TD Chad · TG Togo · TH Thailand · TJ Tajikistan
TL East Timor · TM Turkmenistan · TN Tunisia · TO Tonga · TR Turkey · TT Trinidad and Tobago · TV Tuvalu
TW Taiwan · TZ Tanzania · UA Ukraine · UG Uganda · US United States · UY Uruguay · UZ Uzbekistan
VA Vatican City · VC Saint Vincent and the Grenadines · VE Venezuela · VG British Virgin Islands
VI U.S. Virgin Islands · VN Vietnam · VU Vanuatu · WS Samoa · XK Kosovo · YE Yemen · ZA South Africa
ZM Zambia · ZW Zimbabwe
`;

const byCode: ReadonlyMap<string, string> = new Map(
  NAMES.trim()
    .split(/ · |\n/)
    .map((row) => [row.slice(0, 2), row.slice(3)]),
);
const ids: ReadonlySet<string> = new Set([...byCode.values()].map((name) => `place/${slug(name)}`));

/** The English name of a country by its ISO 3166-1 code: "TR" → "Turkey". */
export const countryName = (code: string): string => byCode.get(code) ?? code;

/** Whether an entity id is a country's: "place/turkey", and not "place/ankara". */
export const isCountryId = (id: string): boolean => ids.has(id);
