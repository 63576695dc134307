import type { Lexicons } from '../schema/lexicons.ts';

/** Words whose full stop ends no sentence, as written. Months, weekdays and forms of address stand in their own lexicons too. */
export const abbreviations: Lexicons['abbreviations'] = [
  // forms of address
  ...['Mr', 'Mrs', 'Ms', 'Mx', 'Messrs', 'Mme', 'Mlle', 'Dr', 'Drs', 'Prof', 'Rev', 'Fr', 'Hon', 'Rt', 'Sr', 'Jr', 'Esq', 'Msgr', 'Amb', 'Sec', 'Pres', 'Gov', 'Govs', 'Lt', 'Sen', 'Sens', 'Rep', 'Reps', 'Del', 'Atty', 'Asst', 'Supt', 'Insp', 'Det', 'Min', 'PM', 'FM'],
  // ranks
  ...['Gen', 'Gens', 'Maj', 'Col', 'Capt', 'Cmdr', 'Comdr', 'Cpl', 'Sgt', 'Adm', 'Pvt', 'Brig', 'Ens', 'Spc', 'Pfc', 'Ret'],
  // companies and bodies
  ...['Inc', 'Corp', 'Ltd', 'Co', 'Cos', 'Bros', 'LLC', 'Plc', 'Assn', 'Dept', 'Univ', 'Inst', 'Natl', 'Intl', 'Govt', 'Comm'],
  // places
  ...['St', 'Ste', 'Mt', 'Ft', 'Ave', 'Blvd', 'Rd', 'Sq', 'Hwy', 'Pt', 'Is'],
  ...['Ala', 'Ariz', 'Ark', 'Calif', 'Colo', 'Conn', 'Fla', 'Ga', 'Ill', 'Ind', 'Kan', 'Kans', 'Ky', 'La', 'Mass', 'Md', 'Mich', 'Minn', 'Miss', 'Mo', 'Mont', 'Neb', 'Nev', 'Okla', 'Ore', 'Pa', 'Penn', 'Tenn', 'Tex', 'Va', 'Vt', 'Wash', 'Wis', 'Wyo', 'Ont', 'Que'],
  // months and weekdays
  ...['Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec', 'Mon', 'Tue', 'Tues', 'Wed', 'Thu', 'Thur', 'Thurs', 'Fri', 'Sat', 'Sun'],
  // references and counts
  ...['No', 'Nos', 'no', 'nos', 'Vol', 'vol', 'Art', 'art', 'Arts', 'Fig', 'fig', 'Ch', 'ch', 'pp', 'p', 'para', 'Para', 'ed', 'eds', 'Ed', 'Op', 'op', 'cit', 'ibid', 'cf', 'Cf', 'approx', 'est', 'Est', 'ca', 'al', 'seq', 'viz', 'vs', 'Vs', 'v', 'etc', 'incl', 'max', 'min', 'avg', 'ext', 'tel', 'Tel'],
  // measures
  ...['ft', 'in', 'lb', 'lbs', 'oz', 'km', 'cm', 'mm', 'kg', 'mi', 'mph', 'sq', 'hr', 'hrs', 'mins', 'secs', 'bn', 'mn', 'tn', 'bbl', 'gal'],
];
