import { type Binding, keys, shown } from '../keys.ts';
import { pad } from '../layout/fit.ts';
import { type Line, line, piece, space } from '../layout/line.ts';
import { width } from '../layout/width.ts';
import { wrap } from '../layout/wrap.ts';
import { SIGNS } from './inserts.ts';
import { syntaxLines } from './query-help.ts';

const GROUPS: readonly Binding['group'][] = ['Move', 'Go', 'Find', 'More'];
const KEYS = 20;

/** Every key and every sign, from the one table of keys; in two columns where there is room. */
export function helpLines(columns: number): Line[] {
  const each = columns >= 84 ? Math.floor((columns - 6) / 2) : columns - 3;
  const groups = GROUPS.map((group) => block(group, each));
  const signs = signBlock(each);
  const queries = [line(piece('Queries', 'heading')), ...syntaxLines(columns - 6)];
  if (columns < 84) return [...groups, queries, signs].flatMap((lines) => [...lines, []]).map(moved);
  const [move = [], go = [], find = [], more = []] = groups;
  const left = [...move, [], ...more];
  const right = [...go, [], ...find];
  const both = Array.from({ length: Math.max(left.length, right.length) }, (_, at) => [
    ...pad(left[at] ?? [], each + 3),
    ...(right[at] ?? []),
  ]);
  return [...both, [], ...queries, [], ...signBlock(columns - 4)].map(moved);
}

const moved = (text: Line): Line => (text.length === 0 ? text : [space(2), ...text]);

function block(group: Binding['group'], columns: number): Line[] {
  const rows = (keys as readonly Binding[]).filter((one) => one.group === group);
  return [
    line(piece(group, 'heading')),
    ...rows.flatMap(({ keys: names, does }) => {
      const left = line(piece(names.map(shown).join(' '), 'key'));
      return wrap(line(piece(does)), Math.max(12, columns - KEYS)).map((text, index) => [
        ...(index === 0 ? pad(left, KEYS) : [space(KEYS)]),
        ...text,
      ]);
    }),
  ];
}

function signBlock(columns: number): Line[] {
  const signs: Line[] = [
    line(piece(`person${SIGNS.person}`, 'person')),
    line(piece(`organization${SIGNS.organization}`, 'organization')),
    line(piece(`place${SIGNS.place}`, 'place')),
    line(piece(`event${SIGNS.event}`, 'event')),
    line(piece(`date${SIGNS.date}`, 'date')),
    line(piece('“quotation”[1]', 'said')),
    line(piece('‹told without marks›[2]', 'said')),
    line('◆ tells of an encounter'),
    line(piece('┊ not part of the article', 'quiet')),
    line('● held'),
    line('○ planned'),
    line('◌ considered'),
    line('? alleged'),
    line('✕ denied'),
    line('– cancelled'),
  ];
  const rows: Line[] = [[]];
  for (const sign of signs) {
    const last = rows.at(-1)!;
    if (last.length > 0 && width(last) + 3 + width(sign) > columns) rows.push(sign);
    else rows[rows.length - 1] = last.length > 0 ? [...last, space(3), ...sign] : sign;
  }
  return [line(piece('Signs', 'heading')), ...rows];
}
