import * as chrono from 'chrono-node';
import compromise from 'compromise';

/** A document of a benchmark. */
interface Given {
  id: string;
  text: string;
  published?: string;
}

/** What somebody reaches for who has no Readout, on the same task. */
export interface Peer {
  name: string;
  predict(document: Given): Record<string, unknown>;
}

/** The nearest capitalised words to a quotation are its source, the word "said" or the like its cue. */
const quotationRegex: Peer = {
  name: 'a naive quotation regex',
  predict({ text }) {
    const attributions = [];
    for (const match of text.matchAll(/["“]([^"“”\n]{3,800})["”]/g)) {
      const after = match.index + match[0].length;
      const near = /\b(said|says|told|added|asked|wrote|tweeted)\b/.exec(text.slice(after, after + 80));
      const name = /[A-Z][\w’'.-]+(?: [A-Z][\w’'.-]+)*/.exec(text.slice(after, after + 80));
      attributions.push({
        content: [[match.index, after]],
        cue: near ? [[after + near.index, after + near.index + near[0].length]] : [],
        source: name ? [[after + name.index, after + name.index + name[0].length]] : [],
      });
    }
    return { attributions };
  },
};

const chronoNode: Peer = {
  name: 'chrono-node (casual)',
  predict({ text, published }) {
    const found = chrono.parse(text, published ? new Date(`${published}T12:00:00Z`) : new Date(0));
    return {
      times: found.map(({ index, text: words, start }) => {
        const day = start.date().toISOString().slice(0, 10);
        const value =
          start.isCertain('day') || start.isCertain('weekday')
            ? day
            : start.isCertain('month')
              ? day.slice(0, 7)
              : start.isCertain('year')
                ? day.slice(0, 4)
                : day;
        return { start: index, end: index + words.length, value };
      }),
    };
  },
};

const compromiseNames: Peer = {
  name: 'compromise',
  predict({ text }) {
    const document = compromise(text);
    const entities = [];
    for (const [type, view] of [
      ['person', document.people()],
      ['organization', document.organizations()],
      ['place', document.places()],
    ] as const)
      for (const { offset } of view.json({ offset: true }) as { offset?: { start: number; length: number } }[]) {
        if (!offset) continue;
        const words = text.slice(offset.start, offset.start + offset.length).replace(/[\s,.;:'’"”)]+$/, '');
        entities.push({ start: offset.start, end: offset.start + words.length, type });
      }
    return { entities };
  },
};

const longLines: Peer = {
  name: 'lines over 80 characters',
  predict({ text }) {
    return {
      body: [...text.matchAll(/[^\n]+/g)]
        .filter(([line]) => line.length > 80)
        .map((match) => [match.index, match.index + match[0].length]),
    };
  },
};

const firstWith: Peer = {
  name: 'a one-line regex',
  predict({ text }) {
    const match =
      /([A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+)*) (?:spoke|met|held|had)\b[^.]*? with (?:[\w’'-]+ )*?((?:[A-Z][\p{L}.’'-]+ ?)+)/u.exec(
        text,
      );
    return {
      encounters: match
        ? [
            {
              kind: match[0].includes('spoke') ? 'call' : 'bilateral',
              status: 'held',
              participants: [match[1]!.trim(), match[2]!.trim()].map((name) => name.split(/\s+/).slice(-6).join(' ')),
            },
          ]
        : [],
    };
  },
};

/** The peer of each suite. */
export const peers: Record<string, Peer> = {
  attributions: quotationRegex,
  encounters: firstWith,
  entities: compromiseNames,
  dates: chronoNode,
  sections: longLines,
};
