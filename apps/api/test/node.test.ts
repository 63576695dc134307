import { memoryStore } from '@readout/core';
import { loadCorpus } from '@readout/core/corpus';
import { createApi } from '../src/api.ts';
import { runCases } from './run-cases.ts';

const app = createApi(memoryStore(await loadCorpus()));
runCases('on Node', (request) => app.fetch(request));
