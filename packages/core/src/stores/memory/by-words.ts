/** All that looks for words: loaded together when words are first asked for, and not by who asks for records alone. */

export { criteriaIn } from './criteria-in.ts';
export { searchIn } from './search.ts';
export { termsIn } from './terms.ts';
export { occurrencesIn } from './words.ts';
