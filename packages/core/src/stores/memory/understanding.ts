import type { SearchQuestion } from '../../query/search-question.ts';
import type { SearchNote } from '../../schema/search-page.ts';
import { printQuery } from '../../search/syntax/print-query.ts';
import type { QueryNode, WordNode } from '../../search/syntax/query-node.ts';
import { wordsAsked } from '../../search/syntax/tree.ts';
import { fold } from '../../text/fold.ts';
import type { Holding } from './holding.ts';
import { indexIn } from './index-of.ts';

/** Letters a word must have to be taken for another, and those up to which it differs by one alone. */
const SHORTEST = 3;
const SHORT = 5;

/** The query as it may have been meant, where a word of it stands in no document and another is spelt much like it. */
export function suggestionFor({ written }: SearchQuestion, holding: Holding): string | undefined {
  const index = indexIn(holding, 'document');
  let changed = false;
  const mended = (word: WordNode): WordNode => {
    if (word.type !== 'word' || word.text.length < SHORTEST || index.matches(word).length > 0) return word;
    const near = index.near(word.text, word.text.length <= SHORT ? 1 : 2)[0];
    if (!near) return word;
    changed = true;
    return { ...word, text: near.term };
  };
  const mend = (node: QueryNode): QueryNode => {
    switch (node.type) {
      case 'and':
      case 'or':
        return { ...node, nodes: node.nodes.map(mend) };
      case 'field':
        return { ...node, node: mend(node.node) };
      case 'phrase':
        return { ...node, words: node.words.map(mended) };
      case 'not':
      case 'filter':
      case 'all':
        return node;
      default:
        return mended(node);
    }
  };
  const meant = mend(written);
  return changed ? printQuery(meant) : undefined;
}

/** What is good to know of a query: whom its names were taken for, and that a corpus without text holds no words. */
export function notesOf({ names, node }: SearchQuestion, { directory, corpus }: Holding): SearchNote[] {
  const notes: SearchNote[] = [];
  for (const { given, id, at } of names) {
    const name = directory.name(id)?.name;
    if (name !== undefined && fold(name) !== fold(given)) notes.push({ message: `${given} is ${name} (${id}).`, at });
  }
  if (corpus.text === 'none' && wordsAsked(node))
    notes.push({ message: 'This corpus holds no text, so no word is found in it.' });
  return notes;
}
