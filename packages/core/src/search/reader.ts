/** What reads queries and answers them. The build makes it a part of its own, so that who loads it loads nothing a writer needs. */

export { openIndex } from './index/open-index.ts';
export { parseQuery } from './syntax/parse-query.ts';
export { QueryError } from './syntax/query-error.ts';
