import { serve as listen } from '@hono/node-server';
import type { Store } from '@readout/core';
import { createApi } from './api.ts';
import type { ApiOptions } from './env.ts';

/** Where the API listens. */
export interface ServeOptions extends ApiOptions {
  /** 8787 unless told; 0 takes a free one. */
  port?: number;
  /** 127.0.0.1 unless told. */
  hostname?: string;
}

/** A server that is running. */
export interface Serving {
  url: string;
  close(): Promise<void>;
}

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Serves a store on Node. On a loopback address only requests whose Host header names it are answered, so that no page in a
 * browser can reach the server under another name; browsers may read from no other origin unless `cors` says so.
 */
export async function serve(
  store: Store,
  { port = 8787, hostname = '127.0.0.1', ...options }: ServeOptions = {},
): Promise<Serving> {
  const loopback = LOOPBACK.includes(hostname) || hostname === '::1';
  const app = createApi(store, { cors: false, ...(loopback ? { hosts: LOOPBACK } : {}), ...options });
  return new Promise((resolve, reject) => {
    const server = listen({ fetch: app.fetch, port, hostname }, ({ port: taken }) =>
      resolve({
        url: `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${taken}`,
        close: () => new Promise<void>((done, failed) => server.close((error) => (error ? failed(error) : done()))),
      }),
    );
    server.once('error', reject);
  });
}
