import { identify } from '../identify.ts';
import { stage } from '../stage.ts';
import { topicRules } from './rules.ts';

/** The topics of the text, wherever words are evidence for one. Two topics may share their words. */
export const topics = stage({
  name: 'topics',
  needs: ['section', 'token', 'sentence'],
  adds: ['topic'],
  annotate(reading) {
    const drafts = topicRules.flatMap((rule) =>
      [...rule.find(reading)].map((found) => ({ ...found, rule: rule.name })),
    );
    return { topic: identify('topic', reading.document, drafts) };
  },
});
