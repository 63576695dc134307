import { memoryStore } from '@readout/core';
import { loadCorpus, loadIndex } from '@readout/core/corpus';
import { createApi } from './api.ts';
import { lazyStore } from './lazy-store.ts';

/** The API on the edge, over the shipped corpus, which is read at the first request. */
export default createApi(lazyStore('memory', async () => memoryStore(await loadCorpus(), { index: loadIndex })));
