import { FilterError, type FilterIssue } from '../query/filter-error.ts';
import type { CorpusHeader, Store } from '../query/store.ts';
import type { Capabilities } from '../schema/capabilities.ts';
import type { ConcordanceFacts } from '../schema/concordance.ts';
import type { Count } from '../schema/count.ts';
import type { Filter } from '../schema/filter.ts';
import type { Hit } from '../schema/hit.ts';
import type { RecordKind, RecordOf } from '../schema/kinds.ts';
import type { Occurrence } from '../schema/occurrence.ts';
import type { EntityNames, Page } from '../schema/page.ts';
import type { SearchPage } from '../schema/search-page.ts';
import type { Terms } from '../schema/terms.ts';
import { byId, paths } from './http/by-id.ts';
import { isServed, WIDEST } from './http/served-concordance.ts';

interface List<T> {
  data: T[];
  page: { next: string | null; total: number };
  entities: EntityNames;
}
type Lines = List<Occurrence> & ConcordanceFacts & { meta: unknown };
type HitList = List<Hit> & Omit<SearchPage, keyof Page<Hit>>;
interface Problem {
  detail?: string;
  errors?: FilterIssue[];
}

/** How the API is reached. */
export interface HttpStoreOptions {
  /** The platform's own `fetch` unless told. */
  fetch?: (request: Request) => Response | Promise<Response>;
  /** Sent with every request. */
  headers?: Record<string, string>;
}

/**
 * The API as a store: what it answers is what the store behind it answers. Rejects with a `FilterError` where the API refuses
 * a filter, and with an `Error` that names the address where it cannot be reached or answers with a fault of its own.
 */
export function httpStore(
  url: string,
  { fetch: send = (request) => fetch(request), headers = {} }: HttpStoreOptions = {},
): Store {
  const base = url.replace(/\/+$/, '');

  async function ask<T>(path: string, query: Record<string, unknown> = {}): Promise<T | undefined> {
    const address = `${base}/v1/${path}${searchOf(query)}`;
    let response: Response;
    try {
      response = await send(new Request(address, { headers: { accept: 'application/json', ...headers } }));
    } catch (error) {
      throw new Error(`${base} cannot be reached: ${(error as Error).message}.`, { cause: error });
    }
    if (response.ok) return (await response.json()) as T;
    if (response.status === 404) return undefined;
    const problem = (await response.json().catch(() => ({}))) as Problem;
    if (response.status === 400 && problem.errors) throw new FilterError(problem.errors);
    throw new Error(`${address} answered ${response.status}: ${problem.detail ?? response.statusText}`);
  }

  async function served<T>(path: string, query: Record<string, unknown>): Promise<T> {
    const found = await ask<T>(path, query);
    if (!found) throw new Error(`${base}/v1/${path} is not served: is ${base} the address of a Readout API?`);
    return found;
  }
  const list = async <T>(path: string, query: Record<string, unknown>): Promise<Page<T>> =>
    pageIn(await served<List<T>>(path, query));

  const one = async <T>(path: string): Promise<T | undefined> => (await ask<{ data: T }>(path))?.data;
  const { document, record } = byId(ask);
  const corpus = async () => {
    const found = await one<CorpusHeader & { capabilities: Capabilities }>('corpus');
    if (!found) throw new Error(`${base}/v1/corpus is not served: is ${base} the address of a Readout API?`);
    return found;
  };

  return {
    name: 'http',
    capabilities: async () => (await corpus()).capabilities,
    corpus: async () => {
      const { name, version, sha256 } = await corpus();
      return { name, version, sha256 };
    },
    find: <K extends RecordKind>(kind: K, filter: Filter = {}) => list<RecordOf<K>>(paths[kind], filter),
    search: async (query, { q: also, ...filter } = {}) => {
      // the API takes one query: both must hold
      const q = also === undefined ? query : `(${query}) (${also})`;
      const {
        data,
        page,
        entities,
        meta: _,
        ...more
      } = await served<HitList & { meta: unknown }>('search', { ...filter, q });
      return { ...pageIn({ data, page, entities }), ...more };
    },
    occurrences: (q, filter = {}) => list<Occurrence>('concordance', { ...filter, q, window: WIDEST }),
    concordance: async (q, filter, options) => {
      if (!isServed(filter, options)) return undefined;
      const { sort = filter.sort, ...shape } = options;
      const {
        data,
        page,
        entities,
        meta: _,
        ...facts
      } = await served<Lines>('concordance', {
        ...filter,
        ...shape,
        sort,
        q,
      });
      return { ...pageIn({ data, page, entities }), ...facts };
    },
    count: async (kind, by, filter = {}) =>
      (await ask<{ data: Record<string, Count[]> }>('facets', { ...filter, of: kind, by }))?.data[by] ?? [],
    terms: async (filter = {}, options = {}) => {
      const found = await ask<{ data: Terms }>('terms', { ...filter, ...options });
      if (!found) throw new Error(`${base}/v1/terms is not served: is the server of this version?`);
      return found.data;
    },
    document: async (id) => (id === '' ? undefined : document(id)),
    get: async <K extends RecordKind>(kind: K, id: string) => {
      if (id === '' || (kind === 'entity' && !/^(person|organization|place|event)\/[^/]+$/.test(id))) return undefined;
      return (await record(kind)(id)) as RecordOf<K> | undefined;
    },
  };
}

const pageIn = <T>({ data, page, entities }: List<T>): Page<T> => ({
  items: data,
  total: page.total,
  ...(page.next === null ? {} : { next: page.next }),
  entities,
});

function searchOf(query: Record<string, unknown>): string {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(query))
    if (value !== undefined)
      for (const one of Array.isArray(value) ? value : [value]) parameters.append(key, String(one));
  const search = parameters.toString();
  return search ? `?${search}` : '';
}
