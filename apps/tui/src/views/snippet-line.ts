import type { Hit, Span } from '@readout/core';
import { type Line, line, piece } from '../layout/line.ts';

/** The passage of a hit; what was looked for is marked [so] and in colour. */
export function snippetLine({ snippet, highlights }: Pick<Hit, 'snippet' | 'highlights'>): Line {
  const parts: Line[] = [];
  let at = 0;
  for (const { start, end } of together(highlights, snippet)) {
    parts.push(line(snippet.slice(at, start), piece(`[${snippet.slice(start, end)}]`, 'match')));
    at = end;
  }
  return line(...parts, snippet.slice(at));
}

/** Words next to each other as one. */
function together(highlights: readonly Span[], snippet: string): Span[] {
  const found: Span[] = [];
  for (const { start, end } of highlights) {
    const last = found.at(-1);
    if (!last || snippet.slice(last.end, start).trim() !== '') found.push({ start, end });
    else if (end > last.end) last.end = end;
  }
  return found;
}
