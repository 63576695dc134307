import type { Span } from '../schema/span.ts';
import { once } from '../text/once.ts';
import type { Passage } from './passages.ts';

/** The passage that holds a span. */
const passageOf = (passages: readonly Passage[], span: Span): Passage | undefined =>
  passages.find(({ start, text }) => start <= span.start && span.end <= start + text.length);

/** White space as single spaces. Those that are single already are left alone: most are. */
export const oneLine = (text: string): string => text.replace(/ \s+|[^\S ]\s*/g, ' ');

/** Whether a passage has single spaces alone, which most have: asked for every line of a concordance. */
const isOneLine = once(({ text }: Passage): boolean => !/\s\s|[^\S ]/.test(text));

/** The words of a span with up to `width` characters of its passage each side, cut at word edges, on one line. */
export function wordsAround(
  passages: readonly Passage[],
  span: Span,
  width: number,
): { left: string; match: string; right: string } {
  const passage = passageOf(passages, span);
  if (!passage) return { left: '', match: '', right: '' };
  const { text } = passage;
  const start = span.start - passage.start;
  const end = span.end - passage.start;
  const shown = isOneLine(passage) ? (some: string): string => some : oneLine;
  return {
    left: cutLeft(shown(text.slice(Math.max(0, start - width * 2), start)).trimStart(), width),
    match: shown(text.slice(start, end)),
    right: cutRight(shown(text.slice(end, end + width * 2)).trimEnd(), width),
  };
}

/** The last words of a text that fit in `width` characters. */
export function cutLeft(text: string, width: number): string {
  if (text.length <= width) return text;
  const cut = text.slice(text.length - width);
  const edge = cut.indexOf(' ');
  return text[text.length - width - 1] === ' ' || edge < 0 ? cut.trimStart() : cut.slice(edge + 1);
}

/** The first words of a text that fit in `width` characters. */
export function cutRight(text: string, width: number): string {
  if (text.length <= width) return text;
  const cut = text.slice(0, width);
  const edge = cut.lastIndexOf(' ');
  return text[width] === ' ' || edge < 0 ? cut.trimEnd() : cut.slice(0, edge);
}
