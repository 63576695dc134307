import type { Finder } from './found-by.ts';

/** A record that something leans on, and how. */
export interface Step {
  /** "within", "date", "counted from", "stands for", "speaker", "report", "encounter" … */
  relation: string;
  text: string;
  id?: string;
  found?: Finder[];
  confidence?: number;
}
