import type { Fact } from './fact.ts';

/** Where and when the report was filed: "WASHINGTON, May 20:". */
export const dateline: Fact = {
  name: 'dateline',
  read(reading) {
    const line = reading.layer('section').find((section) => section.role === 'dateline');
    const date = reading.layer('date').find(({ basis }) => basis === 'dateline');
    const until = line ? line.span.end : date?.span.start;
    if (until === undefined) return undefined;
    const from = line ? line.span.start : Math.max(0, until - 90);
    const place = reading
      .layer('mention')
      .find(({ span, entity }) => span.start >= from && span.end <= until && entity.startsWith('place/'))?.entity;
    const when = date?.when;
    return place || when ? { dateline: { ...(place ? { place } : {}), ...(when ? { when } : {}) } } : undefined;
  },
};
