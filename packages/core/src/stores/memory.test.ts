import { storeContract } from '../../test/store-contract.ts';
import { memoryStore } from './memory.ts';

storeContract('memory', (corpus) => memoryStore(corpus));
