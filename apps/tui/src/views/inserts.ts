import type { AnnotatedDocument, Annotation, Quote } from '@readout/core';

/** Marks put into a text, by offset: those that close what stands before, those that open what comes. */
export interface Inserts {
  opening: ReadonlyMap<number, string>;
  closing: ReadonlyMap<number, string>;
}

/** What stands after a name or date, so that kinds are told apart without colour. */
export const SIGNS = { person: 'ᵖ', organization: 'ᵒ', place: 'ˡ', event: 'ᵉ', date: 'ᵈ' } as const;

const QUOTATION_MARK = /["'“”‘’„‚«»‹›「『]/;

const signOf = (entity: string): string => SIGNS[entity.split('/')[0] as keyof typeof SIGNS] ?? '';

/** The quotations of a text by their numbers: marks that quote nobody have none. */
export const quotationsOf = (annotations: readonly Annotation[]): Quote[] =>
  annotations
    .filter((one): one is Quote => one.kind === 'quote' && one.form !== 'scare')
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);

/** The signs of names and dates; numbers at the end of quotations; ‹ and › around what is told without quotation marks. */
export function insertsOf({ document, annotations }: AnnotatedDocument): Inserts {
  const opening = new Map<number, string>();
  const closing = new Map<number, string>();
  const add = (to: Map<number, string>, at: number, mark: string): unknown => to.set(at, (to.get(at) ?? '') + mark);
  for (const one of annotations) {
    if (one.kind === 'mention' && one.form !== 'pronoun' && one.form !== 'group')
      add(closing, one.span.end, signOf(one.entity));
    if (one.kind === 'date') add(closing, one.span.end, SIGNS.date);
  }
  const parts = quotationsOf(annotations).flatMap(({ content }, index) =>
    content.map((span, part) => ({ ...span, number: part === content.length - 1 ? `[${index + 1}]` : '' })),
  );
  // what began last ends first
  for (const { start, end, number } of parts.reverse()) {
    const bare = !QUOTATION_MARK.test(document.text.charAt(start));
    if (bare) add(opening, start, '‹');
    if (bare || number) add(closing, end, `${bare ? '›' : ''}${number}`);
  }
  return { opening, closing };
}
