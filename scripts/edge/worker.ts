/** What `check-edge.ts` runs inside workerd: opens an index, whole or by ranges, and answers queries. */
import { openIndex, openIndexRange, parseQuery, type RangeIndex, type SearchIndex } from '@readout/core/search';

interface Env {
  /** Serves the file of the index, and parts of it. */
  FILE: { fetch(address: string, init?: RequestInit): Promise<Response> };
}

const FILE = 'http://file/index';
let whole: Promise<SearchIndex> | undefined;
let ranges: Promise<RangeIndex> | undefined;

/** All bytes, into one buffer as they come: no second copy of them is made. */
async function download({ FILE: file }: Env): Promise<ArrayBuffer> {
  const response = await file.fetch(FILE);
  const bytes = new Uint8Array(Number(response.headers.get('content-length')));
  let at = 0;
  for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes.buffer;
}

const readFrom =
  ({ FILE: file }: Env) =>
  async (offset: number, length: number): Promise<Uint8Array> => {
    const response = await file.fetch(FILE, { headers: { range: `bytes=${offset}-${offset + length - 1}` } });
    return new Uint8Array(await response.arrayBuffer());
  };

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === '/ready') return new Response('ready');
    const query = parseQuery(searchParams.get('q') ?? '');
    if (pathname === '/whole') {
      whole ??= download(env).then((bytes) => openIndex(bytes));
      return Response.json((await whole).search(query));
    }
    ranges ??= openIndexRange(readFrom(env));
    return Response.json(await (await ranges).search(query));
  },
};
