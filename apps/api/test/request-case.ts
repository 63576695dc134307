/** A request and what must come back. The same list is run in workerd and on Node. */
export interface Case {
  name: string;
  path: string;
  init?: RequestInit;
  status: number;
  type?: string;
  /** Parts of the JSON body, as dotted paths. */
  body?: Record<string, unknown>;
  headers?: Record<string, RegExp>;
}

export const json = 'application/json';
export const problem = 'application/problem+json';
export const post = (body: string, type?: string): RequestInit => ({
  method: 'POST',
  body,
  headers: type ? { 'content-type': type } : {},
});
