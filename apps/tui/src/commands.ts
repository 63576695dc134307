import { buildCommand } from '@stricli/core';
import { argument, asks, type Entry, lists, listsFor, short, shows } from './command.ts';
import type { FacetsFlags } from './commands/facets.ts';
import type { ParseFlags } from './commands/parse.ts';
import type { Context } from './context.ts';
import {
  type BrowseFlags,
  browseFlags,
  facetsFlags,
  type OutputFlags,
  outputFlags,
  parseFlags,
  type ServeFlags,
  serveFlags,
} from './options.ts';
import { SYNTAX } from './query-syntax.ts';
import { wordCommands } from './word-commands.ts';
import { timelineFlags } from './word-options.ts';

const id = (what: string) => argument('ID', what);

/** Every command, in the order of `readout --help`. */
export const commands = {
  browse: {
    brief: 'go through the corpus on the screen; what readout does on a terminal without a command',
    about: 'Press ? in it for its keys. q leaves it.',
    examples: [
      ['browse', 'the shipped corpus'],
      ['browse --corpus my-articles', 'a folder of your own'],
      ['browse --api http://127.0.0.1:8787', 'what readout serve serves'],
    ],
    get command() {
      return buildCommand<BrowseFlags, [], Context>({
        loader: () => import('./commands/browse.ts'),
        parameters: { flags: browseFlags },
        docs: { brief: this.brief },
      });
    },
  },
  overview: {
    brief: 'the corpus at a glance; what readout prints into a pipe without a command',
    examples: [
      ['overview', 'the shipped corpus'],
      ['overview --corpus my-articles', 'a folder of your own'],
    ],
    get command() {
      return buildCommand<OutputFlags, [], Context>({
        loader: () => import('./commands/overview.ts'),
        parameters: { flags: outputFlags },
        docs: { brief: this.brief },
      });
    },
  },
  quotes: lists(
    {
      brief: 'who said what to whom, where it stands, and when it was said',
      examples: [
        ['quotes --speaker lavrov', 'what one person said'],
        ['quotes --speaker blinken --speaker lavrov --form direct', 'either of two, in their own words'],
        ['quotes --about ukraine --speaker "!blinken"', 'about Ukraine, by anyone but Blinken'],
        ['quotes --since 2021-05 --until 2021-06 --json --limit 0', 'all of two months, for a program'],
      ],
    },
    () => import('./commands/quotes.ts'),
  ),
  encounters: lists(
    {
      brief: 'who met, called or visited whom, and whether it took place',
      examples: [
        ['encounters --who blinken', 'all meetings and calls of one person'],
        ['encounters --status planned --status considered', 'those that were only talked of'],
      ],
    },
    () => import('./commands/encounters.ts'),
  ),
  timeline: asks(
    {
      brief: 'the encounters by date, with how much was said at each',
      examples: [
        ['timeline --who lavrov', 'the meetings of one person in order'],
        ['timeline --by quarter', 'how many there were, and how much was said and printed'],
      ],
    },
    timelineFlags,
    () => import('./commands/timeline.ts'),
  ),
  documents: lists(
    {
      brief: 'the articles, with date and publisher',
      examples: [['documents --about ukraine --since 2022', 'those that speak of Ukraine, from 2022 on']],
    },
    () => import('./commands/documents.ts'),
  ),
  people: lists(
    {
      brief: 'the people the articles name',
      examples: [['people --limit 0', 'every one']],
    },
    () => import('./commands/people.ts'),
  ),
  places: lists(
    { brief: 'the places the articles name', examples: [['places', 'the most named first']] },
    () => import('./commands/places.ts'),
  ),
  organizations: lists(
    { brief: 'the organizations the articles name', examples: [['organizations', 'the most named first']] },
    () => import('./commands/organizations.ts'),
  ),
  entities: lists(
    {
      brief: 'people, places, organizations and events together',
      examples: [['entities --kind event', 'summits and the like']],
    },
    () => import('./commands/entities.ts'),
  ),
  search: listsFor(
    {
      brief: 'articles or quotations that answer a query, best first, with the passage and why',
      syntax: SYNTAX,
      examples: [
        ['search \'speaker:lavrov "arms control"\'', 'what holds the words, where Lavrov is quoted'],
        ["search 'kind:quote speaker:lavrov ukraine'", 'the quotations themselves'],
      ],
    },
    argument('QUERY', 'what to look for'),
    () => import('./commands/search.ts'),
  ),
  ...wordCommands,
  facets: {
    brief: 'how many records share a value',
    examples: [
      ['facets quote --by speaker', 'who is quoted how often'],
      ['facets encounter --by status --by format', 'two counts at once'],
    ],
    get command() {
      return buildCommand<FacetsFlags, [string], Context>({
        loader: () => import('./commands/facets.ts'),
        parameters: {
          flags: facetsFlags,
          aliases: short,
          positional: { kind: 'tuple', parameters: [argument('KIND', 'quote, encounter, document, mention …')] },
        },
        docs: { brief: this.brief },
      });
    },
  },
  sides: shows(
    {
      brief: 'what each side said at a meeting and about it, next to each other',
      examples: [['sides 2022-01-21-bilateral-blinken-lavrov', 'one meeting in two voices']],
    },
    id('of an encounter; readout encounters lists them'),
    () => import('./commands/sides.ts'),
  ),
  encounter: shows(
    {
      brief: 'one encounter: who, when, where, and every report of it',
      examples: [['encounter 2022-01-21-bilateral-blinken-lavrov', 'with the words of each article']],
    },
    id('of an encounter'),
    () => import('./commands/encounter.ts'),
  ),
  entity: shows(
    {
      brief: 'one person, place, organization or event: names, offices, what was said and done',
      examples: [
        ['entity lavrov', 'by a name only one has'],
        ['entity place/russia', 'by its id'],
      ],
    },
    argument('NAME', 'an id, or a name that only one has'),
    () => import('./commands/entity.ts'),
  ),
  show: shows(
    {
      brief: 'an article with its record: quotations and names marked, and what is known of each beneath',
      examples: [['show 001_45484e89ee5d6048', 'one article']],
    },
    id('of a document; readout documents lists them'),
    () => import('./commands/show.ts'),
  ),
  cite: shows(
    {
      brief: 'a quotation or any other record as a line to paste, with its source',
      examples: [['cite 001_45484e89ee5d6048', 'the article itself; ids of quotations work as well']],
    },
    id('of a quotation, encounter report, document or any other record'),
    () => import('./commands/cite.ts'),
  ),
  explain: shows(
    {
      brief: 'why a record stands in the corpus: the rule that found it, its sentence, and what it leans on',
      examples: [
        ['explain 2022-01-21-bilateral-blinken-lavrov', 'the reports an encounter was put together from'],
        ['explain 001_45484e89ee5d6048.date.29-35', 'ids of quotations, dates and names stand in readout show'],
      ],
    },
    id('of a quotation, mention, date, encounter report, encounter or any other record'),
    () => import('./commands/explain.ts'),
  ),
  parse: {
    brief: 'read texts of your own: who said what, who met whom, and the dates',
    examples: [
      ['parse my-article.txt', 'one file'],
      ['parse a.txt b.txt --sides', 'who said what, next to each other'],
      ['parse - --published 2022-01-21 --json', 'standard input; weekdays count from that day'],
    ],
    get command() {
      return buildCommand<ParseFlags, string[], Context>({
        loader: () => import('./commands/parse.ts'),
        parameters: {
          flags: parseFlags,
          positional: { kind: 'array', parameter: argument('FILE', 'text files; - is standard input'), minimum: 1 },
        },
        docs: { brief: this.brief },
      });
    },
  },
  serve: {
    brief: 'the record over HTTP on this machine, for a page, a notebook or another program',
    examples: [
      ['serve', 'the shipped corpus at http://127.0.0.1:8787'],
      ['serve --corpus my-articles --port 9000', 'a folder of your own'],
    ],
    get command() {
      return buildCommand<ServeFlags, [], Context>({
        loader: () => import('./commands/serve.ts'),
        parameters: { flags: serveFlags },
        docs: { brief: this.brief },
      });
    },
  },
  completion: {
    brief: 'a script that completes commands and options in bash, zsh or fish',
    examples: [['completion bash >> ~/.bashrc', 'from the next shell on']],
    get command() {
      return buildCommand<object, [string], Context>({
        loader: () => import('./commands/completion.ts'),
        parameters: { positional: { kind: 'tuple', parameters: [argument('SHELL', 'bash, zsh or fish')] } },
        docs: { brief: this.brief },
      });
    },
  },
} satisfies Record<string, Entry>;
