import { OpenAPIHono } from '@hono/zod-openapi';
import type { Store } from '@readout/core';
import type { RequestIdVariables } from 'hono/request-id';

/** What a route finds in its context. */
export interface ApiEnv {
  Variables: RequestIdVariables;
}

/** How an API is set up. */
export interface ApiOptions {
  /** Origins that browsers may read from; every origin unless told, `false` for none. */
  cors?: string | string[] | false;
  /** Names the Host header may hold, without port; any unless told. */
  hosts?: readonly string[];
  /** Largest body in bytes, 200 KB unless told. */
  bodyLimit?: number;
  /** Whether texts can be sent to be read; they can unless told. The parser is loaded at the first one. */
  parse?: boolean;
}

/** What every route is made from. */
export interface Given {
  store: Store;
  options: Required<ApiOptions>;
}

/** A sub-app of the API: a route file makes one. */
export type Routes = OpenAPIHono<ApiEnv>;

/** A new sub-app. */
export const routes = (): Routes => new OpenAPIHono<ApiEnv>();
