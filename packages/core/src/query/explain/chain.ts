import type { AnnotatedDocument } from '../../schema/annotated-document.ts';
import type { Annotation } from '../../schema/kinds.ts';
import type { Mention } from '../../schema/mention.ts';
import type { When } from '../../schema/when.ts';
import type { Store } from '../store.ts';
import { foundBy } from './found-by.ts';
import type { Step } from './step.ts';

/** Chains go no deeper, should a corpus hold a circle. */
const DEEPEST = 8;

/** What an annotation leans on, nearest first. */
export async function chainOf(store: Store, annotated: AnnotatedDocument, annotation: Annotation): Promise<Step[]> {
  const byId = new Map(annotated.annotations.map((one) => [one.id, one]));
  const steps: Step[] = [];
  if (annotation.kind === 'quote' || annotation.kind === 'encounter-report') {
    steps.push(...reporting(byId, annotation.within));
    for (const { mention, role } of annotation.who) {
      const words = mention === undefined ? undefined : byId.get(mention);
      if (words?.kind === 'mention') steps.push(stepTo(words, role), ...standsFor(annotated, words));
    }
  }
  if (annotation.kind === 'mention') steps.push(...standsFor(annotated, annotation));
  if (annotation.kind === 'date') steps.push(...counted(annotated, annotation.anchor));
  if (annotation.when && annotation.when.date !== annotation.id)
    steps.push(...dating(annotated, byId, annotation.when));
  if (annotation.kind === 'encounter-report') {
    const times = annotation.times === undefined ? undefined : byId.get(annotation.times);
    if (times) steps.push(stepTo(times, 'how often'));
    steps.push(await encounterStep(store, annotation.encounter, 'report of'));
  }
  if (annotation.kind === 'quote')
    for (const { encounter, relation } of annotation.encounters)
      steps.push(await encounterStep(store, encounter, `said ${relation}`));
  return steps;
}

/** A step to an annotation. */
export const stepTo = (annotation: Annotation, relation: string): Step => ({
  relation,
  text: annotation.text,
  id: annotation.id,
  found: foundBy(annotation),
  confidence: annotation.confidence,
});

async function encounterStep(store: Store, id: string, relation: string): Promise<Step> {
  const encounter = await store.get('encounter', id);
  return { relation, text: encounter?.name ?? id, id };
}

/** The quotes that report something, from the nearest to the outermost. */
function reporting(byId: ReadonlyMap<string, Annotation>, within: string | undefined): Step[] {
  const steps: Step[] = [];
  for (let id = within; id !== undefined && steps.length < DEEPEST; ) {
    const outer = byId.get(id);
    if (outer?.kind !== 'quote') break;
    steps.push(stepTo(outer, 'within'));
    id = outer.within;
  }
  return steps;
}

/** For a pronoun, a title or a group: the name that stands last before or in it for the same entity. */
function standsFor({ annotations }: AnnotatedDocument, words: Mention): Step[] {
  const { form } = words;
  if (form !== 'pronoun' && form !== 'title' && form !== 'group') return [];
  let nearest: Mention | undefined;
  for (const one of annotations)
    if (one.kind === 'mention' && one.form === 'name' && one.entity === words.entity)
      if (!nearest || one.span.end <= words.span.end) nearest = one;
  return nearest ? [stepTo(nearest, form === 'group' ? 'of' : 'stands for')] : [];
}

/** The expression a date was read from, and what that counts from. */
function dating(annotated: AnnotatedDocument, byId: ReadonlyMap<string, Annotation>, when: When): Step[] {
  const date = when.date === undefined ? undefined : byId.get(when.date);
  if (date?.kind === 'date') return [stepTo(date, `dated ${when.edtf}`), ...counted(annotated, date.anchor)];
  return [
    { relation: 'dated', text: `${when.edtf} (${when.basis})`, confidence: when.confidence },
    ...counted(annotated, when.anchor),
  ];
}

/** The day a relative date counts from, and where that day is known from. */
function counted({ document, annotations }: AnnotatedDocument, anchor: string | undefined): Step[] {
  if (anchor === undefined) return [];
  const step = { relation: 'counted from', text: anchor };
  const day = anchor.slice(0, 10);
  for (const [when, what] of [
    [document.published, 'the day it was published'],
    [document.dateline?.when, 'the day of the dateline'],
  ] as const)
    if (when?.edtf.startsWith(day)) {
      const source = annotations.find(({ id }) => id === when.date);
      return [
        { ...step, text: `${anchor}, ${what} (${when.basis})` },
        ...(source ? [stepTo(source, 'read from')] : []),
      ];
    }
  const source = annotations.find((one) => one.kind === 'date' && one.edtf === anchor);
  return source ? [step, stepTo(source, 'read from')] : [step];
}
