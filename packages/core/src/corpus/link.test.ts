import { describe, expect, it } from 'vitest';
import { parse } from '../pipeline/parse.ts';
import { link } from './link.ts';

const texts = {
  a: 'U.S. Secretary of State Antony Blinken met Russian Foreign Minister Sergey Lavrov in Geneva on Friday. "We heard each other out," Blinken said.',
  b: 'Lavrov told reporters in Geneva that the talks with Blinken were useful. Blinken repeated that they "heard each other".',
};
const documents = Object.entries(texts).map(([id, text]) => parse({ id, text, published: '2022-01-22' }));

describe('link', () => {
  it('does not depend on the order of the documents', () => {
    const forward = link(documents);
    const backward = link([...documents].reverse());
    expect(backward.entities).toEqual(forward.entities);
    expect(backward.reprises).toEqual(forward.reprises);
    expect(backward.encounters.map(({ id }) => id).sort()).toEqual(forward.encounters.map(({ id }) => id).sort());
  });

  it('changes nothing the second time', () => {
    const once = link(documents);
    expect(link(once.documents)).toEqual(once);
  });

  it('leaves what it is given as it was', () => {
    const before = structuredClone(documents);
    link(documents);
    expect(documents).toEqual(before);
  });

  it('links nothing to nothing', () => {
    expect(link([])).toEqual({ documents: [], entities: [], encounters: [], reprises: [] });
  });
});
