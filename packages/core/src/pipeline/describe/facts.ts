import { dateline } from './dateline.ts';
import type { Fact } from './fact.ts';
import { published } from './published.ts';
import { title } from './title.ts';

/** What is read of the document itself. What came with the document is never overwritten. */
export const facts: readonly Fact[] = [title, published, dateline];
