import type { Section } from '../../schema/section.ts';
import { speakerLabel } from '../../text/speaker-label.ts';
import type { Fact } from './fact.ts';

const LONGEST = 200;

/** The headline; where there is none, the first sentence of the story. */
export const title: Fact = {
  name: 'title',
  read(reading) {
    const sections = reading.layer('section');
    const headline = sections.find(({ role }) => role === 'headline');
    const story =
      headline ?? sections.find((section) => section.role === 'paragraph' && isProse(reading.text, section));
    // a transcript opens with who speaks, not with what it is about
    if (!headline && story && speakerLabel(reading.text, story.span.start, story.span.end)?.capitals)
      return { title: shorten(firstLine(reading.text, sections)) };
    const first =
      story ?? sections.find(({ role }) => role === 'paragraph') ?? sections.find(({ role }) => role !== 'boilerplate');
    if (!first) return undefined;
    const sentence = headline
      ? undefined
      : reading.layer('sentence').find(({ span }) => span.start >= first.span.start);
    const { start, end } = sentence?.span ?? first.span;
    return { title: shorten(reading.text.slice(start, end).replace(/\s+/g, ' ')) };
  },
};

/** The first line that is no furniture. */
function firstLine(text: string, sections: readonly Section[]): string {
  const { start, end } = (sections.find(({ role }) => role !== 'boilerplate') ?? sections[0]!).span;
  const label = speakerLabel(text, start, end);
  return label ? text.slice(label.after, end).trim().replace(/\s+/g, ' ') : text.slice(start, end).replace(/\s+/g, ' ');
}

/** Neither "Dear Madam Speaker:" nor "The Residence". */
const isProse = (text: string, { span }: Section): boolean =>
  span.end - span.start > 50 && text.charAt(span.end - 1) !== ':';

/** Cuts at a word. */
function shorten(title: string): string {
  if (title.length <= LONGEST) return title;
  const cut = title.lastIndexOf(' ', LONGEST - 1);
  return `${title.slice(0, cut > LONGEST / 2 ? cut : LONGEST - 1).trimEnd()}…`;
}
