import { argument, asks, asksFor, type Entry, lists, listsFor } from './command.ts';
import {
  collocationsFlags,
  concordanceFlags,
  frequenciesFlags,
  keynessFlags,
  networkFlags,
  trendsFlags,
} from './word-options.ts';

/** The commands that count: words, lines, ties, and the same again. */
export const wordCommands = {
  concordance: asksFor(
    {
      brief: 'every place a word stands, one below the other (KWIC)',
      examples: [
        ['concordance Ukraine', 'how Ukraine is spoken of'],
        ['concordance talks --sort l1,r1 --in quotes', 'in quotations, by the words before and after'],
        ['concordance "secur(e|ity)" --regex --group r1', 'by pattern, and what follows'],
        ['concordance Russia --sample 10 --seed 7', 'ten places drawn by chance'],
      ],
    },
    argument('WORDS', 'what to look for'),
    concordanceFlags,
    () => import('./commands/concordance.ts'),
  ),
  frequencies: asks(
    {
      brief: 'the commonest words, and how evenly they are spread',
      examples: [
        ['frequencies --speaker blinken', 'what one person says most'],
        ['frequencies --ngram 3 --min 3', 'rows of three words'],
        ['frequencies --by source', 'beside each other, by publisher'],
      ],
    },
    frequenciesFlags,
    () => import('./commands/frequencies.ts'),
  ),
  collocations: asksFor(
    {
      brief: 'the words that stand near others more often than by chance',
      examples: [
        ['collocations Russia', 'within five words'],
        ['collocations Ukraine --unit sentence --measure log-dice', 'in the same sentence, by another measure'],
      ],
    },
    argument('WORDS', 'whose neighbours'),
    collocationsFlags,
    () => import('./commands/collocations.ts'),
  ),
  keyness: asks(
    {
      brief: 'the words one says that another does not',
      about:
        'The options narrow what is looked at, --against what it is compared with: the rest of the corpus unless told.',
      examples: [
        ['keyness --speaker lavrov --against speaker:blinken', 'what Lavrov says that Blinken does not'],
        ['keyness --since 2022 --in quotes', 'what is said from 2022 on and was not before'],
      ],
    },
    keynessFlags,
    () => import('./commands/keyness.ts'),
  ),
  trends: asksFor(
    {
      brief: 'how often words occur over time, per million words',
      examples: [['trends Ukraine --by quarter', 'whether Ukraine is spoken of more']],
    },
    argument('WORDS', 'what to look for'),
    trendsFlags,
    () => import('./commands/trends.ts'),
  ),
  network: asks(
    {
      brief: 'who met, spoke of and spoke to whom, and what it is known from',
      examples: [
        ['network', 'the people most strongly tied'],
        ['network --tie met --since 2021', 'only meetings'],
        ['network --type person --type place', 'countries as well'],
      ],
    },
    networkFlags,
    () => import('./commands/network.ts'),
  ),
  similar: listsFor(
    {
      brief: 'the articles most like one, and the words they share',
      examples: [['similar 001_45484e89ee5d6048', 'with the reason']],
    },
    argument('ID', 'of a document; readout documents lists them'),
    () => import('./commands/similar.ts'),
  ),
  reprises: lists(
    {
      brief: 'the same words in several articles: who printed them, and as whose',
      examples: [['reprises --speaker blinken', 'words of one person that were printed again']],
    },
    () => import('./commands/reprises.ts'),
  ),
} satisfies Record<string, Entry>;
