import type { QueryNode, WordNode } from '../syntax/query-node.ts';
import { expandWord } from './expand-word.ts';
import { FLAGS, KEY_MARK } from './file-layout.ts';
import type { IndexData } from './index-data.ts';
import { checkQuery, QUERY_LIMITS } from './query-limits.ts';
import type { TermEntry } from './term-dictionary.ts';
import { OVERREAD } from './unpack-block.ts';

/** A stretch of the file. */
export interface ByteRange {
  from: number;
  to: number;
}

/**
 * The lists a query reads, found in the dictionary alone: those of its words and keys, and where they stand for phrases and fields, or
 * for everything where `placed` says that places will be asked for.
 */
export function neededRanges({ lexicon }: IndexData, query: QueryNode, placed: boolean): ByteRange[] {
  checkQuery(query);
  const ranges: ByteRange[] = [];
  const add = (entry: TermEntry, withPlaces: boolean): void => {
    ranges.push({ from: entry.postings, to: entry.postingsEnd + OVERREAD });
    if (withPlaces) ranges.push({ from: entry.positions, to: entry.positionsEnd + OVERREAD });
  };
  const words = (nodes: readonly WordNode[], withPlaces: boolean): void => {
    const groups = nodes.flatMap((node) => expandWord(lexicon, node, QUERY_LIMITS.terms));
    for (const { terms } of groups) for (const entry of terms) add(entry, withPlaces || groups.length > 1);
  };
  const visit = (node: QueryNode, inField: boolean): void => {
    switch (node.type) {
      case 'phrase':
        words(node.words, inField);
        break;
      case 'field':
        visit(node.node, true);
        break;
      case 'and':
      case 'or':
        for (const one of node.nodes) visit(one, inField);
        break;
      case 'not':
        visit(node.node, inField);
        break;
      case 'filter':
        for (const value of node.values) {
          const entry = lexicon.dictionary.find(`${KEY_MARK}${node.key}=${value.replace(/^!/, '')}`);
          if (entry) add(entry, false);
        }
        break;
      case 'all':
        break;
      default:
        words([node], inField);
    }
  };
  visit(query, placed);
  return ranges;
}

/** Whether an index tells titles or quotations apart: why a unit was found is then read from where the words stand. */
export const tellsFields = ({ file }: IndexData): boolean =>
  (file.layout.counts.flags & (FLAGS.titles | FLAGS.quotes)) !== 0;
