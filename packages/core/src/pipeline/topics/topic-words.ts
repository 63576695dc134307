import type { Lexicons, TopicEntry } from '../../schema/lexicons.ts';
import { once } from '../../text/once.ts';
import { phraseMatcher } from '../../text/phrases.ts';
import type { Draft } from '../identify.ts';
import type { Rule } from '../rule.ts';

const words = once((lexicons: Lexicons) =>
  phraseMatcher<TopicEntry>(lexicons.topics.flatMap((entry) => entry.words.map((word) => [word, entry] as const))),
);

/** "to advance **arms control**": words that are evidence for a topic. */
export const topicWords: Rule<Omit<Draft<'topic'>, 'rule'>, 'token' | 'sentence'> = {
  name: 'topic-words',
  *find(reading) {
    const tokens = reading.layer('token');
    for (const { from, to, values } of words(reading.lexicons).all(tokens)) {
      const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
      const confidence = values.length > 1 ? 0.7 : to - from > 1 ? 0.9 : 0.8;
      for (const { id } of values) yield { span, confidence, topic: id, about: [id] };
    }
  },
};
