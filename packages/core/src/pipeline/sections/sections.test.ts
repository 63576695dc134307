import { describe, expect, it } from 'vitest';
import { parse } from '../parse.ts';

/** Pages a line a block; each line begins with its role: h headline, b byline, d dateline (up to `|`), p paragraph, x boilerplate. */
const pages: Readonly<Record<string, string>> = {
  'an article between menu and tail': `
x Skip to main content
x Home
x World
x Politics
x Subscribe
x Log in
h Ministers reopen grain corridor after night of talks
b By Maria Hall
x Share
x Facebook
x Twitter
x Photo: The harbour on Wednesday. (Pia Berg/AFP via Getty Images)
d ISTANBUL (Reuters) -| p The foreign ministers of the two countries agreed on Thursday to reopen the grain corridor, ending a dispute of many months.
p “It was a long night,” one of them told reporters as he left the hall. “But we have an agreement that all can live with.”
x Advertisement
p The agreement, which is to be signed next week, lets ships sail from three ports under the eyes of observers.
p Not everybody was pleased.
p “We were not even asked,” said a grain dealer in the port, who gave his name only as Emre.
x Read more: How the corridor came to be closed
p Prices fell by two percent within the hour.
x Related Topics
x Grain
x Black Sea
x Trending Stories
x Ten villages you must see before the summer ends
x There is something about a village by the sea that makes...
x Actor denies rumours of a third wedding this year
x The star of the series said on his channel that nothing of...
x Sign up for our newsletter
x © 2022 The Daily Example. All rights reserved.`,
  'a plain release': `
b Office of the Spokesperson
p The below is attributable to Spokesperson Ruth Hall:
p The Secretary spoke today with the foreign minister about the border and the prisoners. They agreed to stay in touch.
p The Secretary thanked the minister for his efforts.`,
  'a statement signed on top': `
b Ruth Hall, Department Spokesperson
p The government condemns the attack on the convoy in the strongest terms. Our thoughts are with the families of those who were killed.
p We call on all sides to lay down their arms.`,
  'a transcript': `
p The Residence
p 3:15 P.M. EDT
p THE PRESIDENT: Good afternoon. I have a short statement, and then I will take a few questions from those of you who came.
p Q Mr. President, will you go?
p THE PRESIDENT: Yes.
p Q When?
p THE PRESIDENT: Soon. We are still working on the day, and I do not want to get ahead of our hosts.
p MS. BERG: Last question.
p Q Thank you, sir.
p (Laughter.)
p END
p 3:40 P.M. EDT`,
  'a headline twice and a short tail': `
h Envoy Sees 'No Sign' of Progress at Border Talks
h Envoy Sees 'No Sign' of Progress at Border Talks
p The envoy said on Friday that she saw "no sign" of progress at the talks about the border, which have gone on for a week.
p "I listened, and I heard nothing that I had not heard before," she told a press conference in the capital.
p The other side has not yet commented on the talks.
x Leave a review
x Politics
x Follow us on social networks
x News Line`,
  'a short page with a notice and a list of other stories': `
p The envoy said on Friday that she saw no sign of progress at the talks about the border, which have gone on for a week.
p The other side has not yet commented on the talks, which were to have ended with a statement by both delegations.
x Read also
x Mayor of Northgate Opens Bridge
x Why Herring Is Back
x © 2023 The Northgate Post. All rights reserved.`,
  'a body of list, subheads and questions': `
x Menu
x Search
x Sign in
x Newsletters
h What the new border agreement says and what it leaves open
p The two governments published the text of their agreement on Monday. We have read all of its forty pages so that you need not.
p Who may cross?
p Everybody with a passport of one of the two countries, and lorries that carry goods on the list in the second annex.
p Three posts will open first:
p Northgate, from 6 a.m.
p the bridge at Olsen
p the ferry
p The others are to follow before the end of the year, if the money is found, which nobody can promise at this point.
x Comments
x Be the first to comment
x Contact us
x Privacy Policy`,
  'comments below a story': `
x Home
x About us
x Contact
h Why the bridge at Olsen was closed for a year
p The bridge was closed because nobody would pay for its repair, although both towns knew for years that the pillars were failing.
p When the river rose in the spring, the engineers had no choice but to close it, and the money was found within a week.
x 2 Comments
x Bob on May 3, 2022 at 4:47 pm said:
x I crossed it every day and never saw anything wrong with it, but then I am not an engineer and do not pretend to be.
x Pia on May 4, 2022 at 9:02 am said:
x They should have asked those who live there, since we all knew about the pillars long before the papers did.
x Leave a reply
x Your email address will not be published. Required fields are marked *`,
  'results that look like a menu': `
h SOCCER - CUP RESULTS.
d OSLO 1996-08-30|
p Results of matches played on Friday in the first round of the cup:
p Norrby 2 Olsen 1
p Vester 0 Nygard 0
p Second round
p Hall 3 Berg 2`,
};

/** A page’s text and what it should be read as. */
function written(page: string): { text: string; wanted: string[] } {
  let text = '';
  const wanted: string[] = [];
  for (const line of page.trim().split('\n')) {
    for (const part of line.split('|')) {
      const [, role, words] = /^ ?([a-z]) (.*)$/.exec(part) ?? [];
      if (!role) continue;
      if (text && part === line.split('|')[0]) text += '\n\n';
      else if (text) text += ' ';
      text += words;
      wanted.push(`${role} ${words}`);
    }
  }
  return { text, wanted };
}

const letters: Readonly<Record<string, string>> = {
  headline: 'h',
  byline: 'b',
  dateline: 'd',
  paragraph: 'p',
  boilerplate: 'x',
};

describe('sections of', () => {
  it.each(Object.entries(pages))('%s', (_, page) => {
    const { text, wanted } = written(page);
    const sections = parse({ text, language: 'en' }).annotations.filter((annotation) => annotation.kind === 'section');
    expect(sections.map(({ role, span }) => `${letters[role]} ${text.slice(span.start, span.end)}`)).toEqual(wanted);
    for (const section of sections) expect(section.role === 'boilerplate').toBe(section.reason !== undefined);
  });
});

/** A line in a page of news: furniture or body? */
const body =
  'The ministers agreed on Thursday to reopen the corridor, ending a dispute that had gone on for many months in the region.';
const tail = ['Share', 'Facebook', 'Newsletter', 'Contact us', 'Privacy Policy', 'About us'];

const inside: readonly string[] = [
  '“We were not asked,” he said.',
  'Nobody knew.',
  'What next?',
  'The minister will travel to Ankara on Monday.',
  'A long road',
  'Q: Will it hold?',
  'Follow the money, he likes to say.',
  'Published in 2019, the report warned of what was to come in the ports and on the rails of the region.',
  'Watch what they do, not what they say, the old diplomats like to tell the young ones.',
];
const furniture: readonly string[] = [
  'Advertisement',
  'Follow us on Twitter',
  'Read more: The long road to the corridor',
  'Related: Ten things to know about grain',
  'Subscribe to our newsletter to get the best of our reporting in your inbox every morning.',
  'Share this article',
  'Photo: The harbour on Wednesday',
  'FILE PHOTO: Ships wait in the harbour of the city, May 3, 2022. REUTERS/Pia Berg',
  'Story continues below advertisement',
  'We use cookies to give you the best experience on our site.',
  'Sign up for our newsletter',
  'Home | World | Politics | Sport | Weather',
];

describe('between two paragraphs', () => {
  const role = (line: string): string => {
    const text = [body, line, body.replace('Thursday', 'Friday'), 'They left at noon, an aide said.', ...tail].join(
      '\n',
    );
    const sections = parse(text).annotations.filter((annotation) => annotation.kind === 'section');
    return sections.find(({ span }) => span.start === body.length + 1)?.role ?? 'none';
  };
  it.each(inside)('belongs to the story: %s', (line) => {
    expect(role(line)).toBe('paragraph');
  });
  it.each(furniture)('is furniture: %s', (line) => {
    expect(role(line)).toBe('boilerplate');
  });
});

it('keeps the reason of the marker a teaser stands below', () => {
  const { text } = written(pages['an article between menu and tail']!);
  const reasons = parse(text)
    .annotations.filter((annotation) => annotation.kind === 'section')
    .flatMap(({ span, reason }) =>
      /^(?:Ten|There is|Grain|©)/.test(text.slice(span.start, span.end)) ? [reason] : [],
    );
  expect(reasons).toEqual([
    'related links',
    'teasers of other stories',
    'teasers of other stories',
    'copyright or cookie notice',
  ]);
});

it('reads any text', () => {
  for (const text of ['', '\n\n', '.', '—', 'Share', '\u0000', '|'.repeat(300), 'a\n'.repeat(300)]) {
    const sections = parse(text).annotations.filter(({ kind }) => kind === 'section');
    for (const { span } of sections)
      expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
  }
});
