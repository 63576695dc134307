import type { Fact } from './fact.ts';

/** The headline, or the first line where there is none. */
export const title: Fact = {
  name: 'title',
  read(reading) {
    const headline = reading.layer('section').find((section) => section.role === 'headline');
    const first = headline ?? reading.layer('section').find((section) => section.role !== 'boilerplate');
    return first && { title: reading.text.slice(first.span.start, first.span.end).trim().slice(0, 200) };
  },
};
