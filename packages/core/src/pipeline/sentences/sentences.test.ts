import { expect, it } from 'vitest';
import { parse } from '../parse.ts';

/** A text with `|` where its sentences are cut. */
const cuts: readonly (readonly [name: string, text: string])[] = [
  ['plain', 'The ministers met in Oslo.| They talked for an hour.'],
  ['question and exclamation', 'Will it last?| Nobody knows!| Time will tell.'],
  ['form of address', 'Mr. Sharif flew to Doha.| Mrs. Okafor stayed.'],
  ['form of address in capitals', 'MS. OKAFOR stayed.| MR. SHARIF left.'],
  ['rank', 'Gen. Petrenko and Lt. Col. Hall agreed.| Both left.'],
  ['initials', 'Antony J. Blinken met John F. W. Rogers.| They spoke.'],
  ['initials first', 'J. D. Vance spoke.| So did he.'],
  ['initialism before a name', 'The U.S. Congress voted.| The U.N. Security Council met.'],
  ['initialism that ends', 'She flew to the U.S.| The talks went on.'],
  ['initialism before a comma', 'In Washington, D.C., he waited.| Nobody came.'],
  ['time of day', 'The call began at 6 p.m. Monday.| It ended at 7 a.m.| The next day he left.'],
  ['time of day that ends', 'The doors shut at 5 p.m.| Guests were late.'],
  ['time of day in a zone', 'It begins at 5 p.m. Oslo time.| It ends at 7 p.m. Eastern on Monday.'],
  ['time of day before a noun', 'He missed the 5 p.m. Mass for sailors.| He slept.'],
  ['possessive after an initialism', 'He left the U.S.| Her sister stayed.| The U.S. Under Secretary spoke.'],
  ['versus', 'Roe v. The State was read.| It was long.'],
  ['state in brackets', 'Sen. Ruth Hall (R-Tex.) objected.| Others did not.'],
  ['company', 'Acme Inc. shares fell.| Smith & Co. said nothing.'],
  ['number', 'He lives at No. 10 Downing Street.| No. 5 is empty.'],
  ['the word no', 'Asked again, he said no.| That was all.'],
  ['decimals', 'Prices rose 2.5 percent to $1.75 a litre.| Wages did not.'],
  ['number that ends', 'It happened in 2014.| Nobody forgot.'],
  ['month', 'They met on Nov. 9 in Rome.| On Sept. 3 they met again.'],
  ['saint', 'He was born in St. Petersburg.| He never went back.'],
  ['closing mark', '“We will answer.”| He then left.'],
  ['closing straight mark', '"We will answer."| "You may rely on it."'],
  ['bracket', 'It failed (as all had feared.)| Nobody was surprised.'],
  ['stop after a bracket', 'She lives in Orange (Calif.).| He does not.'],
  ['spaced stops', 'Yes.| . . . One of them left.'],
  ['comma inside the marks', '"We are ready," she said.| "Are they?"'],
  ['question inside a quotation', '“Is that so?” he asked.| “Yes!” she cried.'],
  ['question before a name that asks', '“Is that so?” Mr. Sharif asked.| Nobody answered.'],
  ['question before a new sentence', '“Is that so?”| The room fell silent.'],
  ['ellipsis goes on', 'It was … difficult.| He tried ... and failed.'],
  ['ellipsis ends', 'He paused …| Then he went on.'],
  ['ellipsis opens a quotation', '".... We were in the hall.| He was too."'],
  ['missing space', 'He accused the regime.But nobody listened.'.replace('.But', '.|But')],
  ['web address', 'See state.gov for more.| Or call.'],
  ['stray comma', 'They tried for years to benefit.| , I want to debate it.'],
  ['stray full stop', 'They fear the threat of dictatorship.| Russia.'],
  ['list number', '1. Trade and customs.| Both sides agreed.'],
  ['latin', 'Some allies, e.g. Poland, and others, i.e. Germany, agreed.| Hungary did not.'],
  ['no stop', 'Minister leaves talks early'],
  ['several stops', 'Really?!| Yes!!!| Indeed.'],
  ['semicolon', 'He came; she left.| That was that.'],
];

it.each(cuts)('cuts %s', (_, marked) => {
  const text = marked.replaceAll('|', '');
  const found = parse(text)
    .annotations.filter(({ kind }) => kind === 'sentence')
    .map(({ span }) => text.slice(span.start, span.end));
  expect(found).toEqual(marked.split('|').map((sentence) => sentence.trim()));
});

it('cuts each block for itself and leaves furniture alone', () => {
  const text = [
    'Envoys agree on grain corridor after long night',
    '',
    'Envoys of the two countries agreed on Thursday to reopen the corridor for grain. “It was long,” one of them said.',
    '',
    'The agreement is to be signed in Ankara next week, the host told reporters after the session.',
    '',
    'Leave a comment',
    'Follow us on Facebook',
    'Trending Stories',
    'Sign up for our newsletter',
  ].join('\n');
  const found = parse(text).annotations.filter(({ kind }) => kind === 'sentence');
  expect(found.map(({ span }) => text.slice(span.start, span.end).slice(0, 12))).toEqual([
    'Envoys agree',
    'Envoys of th',
    '“It was long',
    'The agreemen',
  ]);
});
