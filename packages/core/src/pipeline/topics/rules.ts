import type { Draft } from '../identify.ts';
import type { Rule } from '../rule.ts';
import { topicWords } from './topic-words.ts';

/** What is evidence for a topic. */
export const topicRules: readonly Rule<Omit<Draft<'topic'>, 'rule'>, 'token' | 'sentence'>[] = [topicWords];
