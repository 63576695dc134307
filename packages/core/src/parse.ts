/** The parser: text in, annotated document out. */

export { type Linked, link } from './corpus/link.ts';
export { english } from './pipeline/english.ts';
export { type Input, type ParseOptions, parse } from './pipeline/parse.ts';
