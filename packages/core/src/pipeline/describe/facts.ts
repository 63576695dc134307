import { agency } from './agency.ts';
import { attributableTo } from './attributable-to.ts';
import { author } from './author.ts';
import { dateline } from './dateline.ts';
import type { Fact } from './fact.ts';
import { published } from './published.ts';
import { quality } from './quality.ts';
import { title } from './title.ts';

/** What is read of the document itself. What came with the document is never overwritten. */
export const facts: readonly Fact[] = [title, author, agency, attributableTo, published, dateline, quality];
