import { memoryStore } from '@readout/core';
import { httpStore } from '@readout/core/stores/http';
import { storeContract } from '../../../packages/core/test/store-contract.ts';
import { createApi } from '../src/api.ts';

storeContract('http', (corpus) => {
  const app = createApi(memoryStore(corpus));
  return httpStore('http://readout.test', { fetch: (request) => app.fetch(request) });
});
