import type { Lexicons } from '../../schema/lexicons.ts';
import type { Section } from '../../schema/section.ts';
import type { Span } from '../../schema/span.ts';
import type { Page } from './block.ts';
import { isByline } from './roles/byline.ts';
import { datelineEnd } from './roles/dateline.ts';
import { headlines } from './roles/headline.ts';
import type { Verdict } from './weigh-blocks.ts';

/** What a stretch of the page is, and what decided it. */
export interface Assigned {
  span: Span;
  role: Section['role'];
  rule: string;
  confidence: number;
  reason?: string;
}

/** What the blocks around it decided, against its own look. */
const RUN = 'run';
const APART = 'apart from the story';
/** How many blocks above the story a byline may stand where no headline was found. */
const NEAR = 12;
/** A dateline opens one of the first paragraphs; further down it needs a paragraph in capitals. */
const OPENING = 3;

/** Gives every block its role: the verdict of the run, then headline, bylines and dateline where the story begins. */
export function assignRoles(page: Page, verdicts: readonly Verdict[], lexicons: Lexicons): Assigned[] {
  const prose = firstProse(page, verdicts);
  const signed = (index: number): boolean => isByline(page.text, page.blocks[index]!, lexicons);
  const taken = (index: number): boolean => {
    const { span } = page.blocks[index]!;
    return signed(index) || datelineEnd(page.text, span, lexicons) === span.end;
  };
  const titles = new Set(prose < 0 ? [] : headlines(page, prose, { taken, dated: isDated(page, lexicons) }));
  const from = titles.size > 0 ? Math.min(...titles) : Math.max(0, prose - NEAR);
  const assigned: Assigned[] = [];
  let paragraphs = 0;
  page.blocks.forEach((block, index) => {
    const { span } = block;
    const { body, alone, weight, clue, below } = verdicts[index]!;
    const rule = body === alone ? clue.name : RUN;
    const confidence = certainty(weight);
    if (titles.has(index)) assigned.push({ span, role: 'headline', rule: 'headline', confidence: 0.8 });
    else if (index < prose && index >= from && signed(index))
      assigned.push({ span, role: 'byline', rule: 'byline', confidence: 0.8 });
    else if (body) {
      const end = paragraphs < OPENING ? datelineEnd(page.text, span, lexicons) : undefined;
      paragraphs++;
      if (end !== undefined) {
        assigned.push({ span: { start: span.start, end }, role: 'dateline', rule: 'dateline', confidence: 0.9 });
        const start = end + gap(page.text, end, span.end);
        if (start < span.end) assigned.push({ span: { start, end: span.end }, role: 'paragraph', rule, confidence });
      } else assigned.push({ span, role: 'paragraph', rule, confidence });
    } else
      assigned.push({
        span,
        role: 'boilerplate',
        rule,
        confidence,
        reason: block.furniture?.reason ?? below ?? (alone ? APART : clue.reason(block)),
      });
  });
  return assigned;
}

/** Whether a dateline stands in the first blocks of the text: what stands above it is the headline. */
const isDated = ({ text, blocks }: Page, lexicons: Lexicons): boolean =>
  blocks.slice(1, 4).some(({ span }) => datelineEnd(text, span, lexicons) !== undefined);

/** The first block of running text in the body, -1 where there is none. */
function firstProse(page: Page, verdicts: readonly Verdict[]): number {
  let first = -1;
  for (let index = 0; index < page.blocks.length; index++) {
    if (!verdicts[index]!.body) continue;
    const { words, ending, functionWords } = page.blocks[index]!;
    if (index > 0 && first < 0) first = index;
    if (words >= 25 || (words >= 10 && ending === 'stop' && functionWords >= 2 && index > 0)) return index;
  }
  return first;
}

/** White space after a dateline. */
function gap(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /\s/.test(text.charAt(at))) at++;
  return at - from;
}

const certainty = (weight: number): number => Math.round(100 / (1 + Math.exp(-Math.abs(weight)))) / 100;
