import type { Document } from '@readout/core';
import { blank } from '../layout/fit.ts';
import { type Line, line, piece } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';
import { facts } from './facts.ts';
import { whenFacts } from './when-facts.ts';

/** What is known of an article as a whole. */
export function documentFacts(document: Document, columns: number): Line[] {
  const { source, published, dateline, quality } = document;
  return [
    ...wrap(line(piece(document.title || document.id, 'heading')), columns),
    blank,
    ...facts(
      [
        ['publisher', source.publisher],
        ['agency', source.agency],
        ['author', source.author],
        ['published', published && whenFacts(published)],
        ['dateline', dateline?.when && whenFacts(dateline.when)],
        ['speaks for', document.attributableTo],
        ['language', document.language],
        ['translated', quality.machineTranslated >= 0.5 && 'by machine'],
        ['signs of it', quality.machineTranslated >= 0.5 && quality.reasons.join(', ')],
        ['rights', source.rights],
        ['address', source.url],
        ['id', piece(document.id, 'id')],
      ],
      columns,
    ),
  ];
}
