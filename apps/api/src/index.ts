/** The Readout record over HTTP. */
export { createApi } from './api.ts';
export type { ApiOptions, Routes } from './env.ts';
