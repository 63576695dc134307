/** The Readout record over HTTP. */
export { createApi } from './api.ts';
export type { ApiOptions } from './env.ts';
