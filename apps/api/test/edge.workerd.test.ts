import { exports } from 'cloudflare:workers';
import { runCases } from './run-cases.ts';

const worker = exports.default;
runCases('in workerd', (request) => worker.fetch(request));
