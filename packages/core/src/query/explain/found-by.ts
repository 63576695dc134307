import type { Annotation } from '../../schema/kinds.ts';
import { ruleExamples } from './rule-examples.ts';

/** What found something, with the example or the idea it was written for; none for a rule of one’s own. */
export interface Finder {
  what: 'rule' | 'sieve';
  name: string;
  example?: string;
}

/** The rule that found an annotation, and the sieve that knew who speaks. */
export function foundBy(annotation: Annotation): Finder[] {
  const rule = finder('rule', annotation.rule, `${annotation.kind}/${annotation.rule}`);
  const sieve = annotation.kind === 'quote' ? annotation.sieve : undefined;
  return sieve === undefined ? [rule] : [rule, finder('sieve', sieve, `sieve/${sieve}`)];
}

function finder(what: Finder['what'], name: string, key: string): Finder {
  const example = Object.hasOwn(ruleExamples, key) ? ruleExamples[key] : undefined;
  return { what, name, ...(example === undefined ? {} : { example }) };
}
