/** Strings and spans: what a program that prints or cuts Readout's records needs. */
export { fold, slug } from './text/fold.ts';
export { sanitize, sanitizeLine } from './text/sanitize.ts';
export { contains, hull, inside, overlaps } from './text/spans.ts';
export { type Token, tokenize } from './text/tokenize.ts';
