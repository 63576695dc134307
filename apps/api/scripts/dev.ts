/** The API over the shipped corpus on this machine: `npm run dev:api` (port 8787, or PORT). */
import { memoryStore } from '@readout/core';
import { loadCorpus, loadIndex } from '@readout/core/corpus';
import { serve } from '../src/node.ts';

const { url } = await serve(memoryStore(await loadCorpus(), { index: loadIndex }), {
  port: Number(process.env.PORT ?? 8787),
});
console.log(`Readout answers at ${url} (docs: ${url}/docs). Stop with Ctrl-C.`);
