import type { Annotation, AnnotationKind, AnnotationOf } from '../../src/schema/kinds.ts';
import type { Who } from '../../src/schema/who.ts';
import { slug } from '../../src/text/fold.ts';
import type { Case, Item } from './case.ts';
import { dates } from './dates.ts';
import { encounters } from './encounters.ts';
import { mentions } from './mentions.ts';
import { quantities } from './quantities.ts';
import { quotes } from './quotes.ts';
import { sections } from './sections.ts';
import { sentences } from './sentences.ts';
import { topics } from './topics.ts';

/** What is asked of a stage: texts with their answers, and how its annotations are put in the words of the answers. */
export interface Asked {
  cases: readonly Case[];
  found(annotations: readonly Annotation[]): Item[];
}

const asked = <K extends AnnotationKind>(
  kind: K,
  cases: readonly Case[],
  item: (annotation: AnnotationOf<K>) => Item | undefined,
): Asked => ({
  cases,
  found: (annotations) => annotations.flatMap((one) => (one.kind === kind ? (item(one as AnnotationOf<K>) ?? []) : [])),
});

/** "a senior official" → senior-official; an entity by the last part of its id. */
const nameOf = ({ entity, name }: Who): string => entity?.split('/')[1] ?? slug(name.replace(/^(?:an?|the) /i, ''));

const together = (who: readonly Who[]): string => [...new Set(who.map(nameOf))].sort().join(' + ');

export const stages: Record<string, Asked> = {
  sections: asked('section', sections, ({ span, role }) => ({ spans: [span], label: role })),
  sentences: asked('sentence', sentences, ({ span }) => ({ spans: [span], label: '' })),
  mentions: asked('mention', mentions, ({ span, form, entity }) =>
    form === 'demonym' ? undefined : { spans: [span], label: entity },
  ),
  dates: asked('date', dates, ({ span, type, edtf = '?' }) =>
    type === 'set' ? undefined : { spans: [span], label: edtf },
  ),
  quantities: asked('quantity', quantities, ({ span, value, unit, bound, of }) => {
    const parts = [bound, Math.round(value * 100) / 100, unit ?? (of ? '-' : ''), of && `of ${of}`];
    return { spans: [span], label: parts.filter(Boolean).join(' ') };
  }),
  topics: asked('topic', topics, ({ span, topic }) => ({ spans: [span], label: topic.replace('topic/', '') })),
  quotes: asked('quote', quotes, ({ content, form, who }) => ({
    spans: content,
    label: form === 'scare' ? 'scare' : together(who.filter(({ role }) => role === 'speaker')) || 'nobody',
  })),
  encounters: asked('encounter-report', encounters, ({ span, status, who }) => ({
    spans: [span],
    label: `${status}: ${together(who.filter(({ role }) => role !== 'source'))}`,
  })),
};
