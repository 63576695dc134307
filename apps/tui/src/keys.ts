/** A key of the browser: what it does, and the names it goes by in `keyName`. */
export interface Binding {
  action: string;
  keys: readonly string[];
  group: 'Move' | 'Go' | 'Find' | 'More';
  does: string;
  /** The word the footer has room for. */
  brief?: string;
}

/** Every key of the browser, in the order of its help. Help, footer and the table in the README are made from it. */
export const keys = [
  { action: 'down', keys: ['j', 'down'], group: 'Move', does: 'down', brief: 'down' },
  { action: 'up', keys: ['k', 'up'], group: 'Move', does: 'up', brief: 'up' },
  { action: 'left', keys: ['h', 'left'], group: 'Move', does: 'to the side on the left', brief: 'left' },
  { action: 'right', keys: ['l', 'right'], group: 'Move', does: 'to the side on the right', brief: 'right' },
  { action: 'top', keys: ['g', 'home'], group: 'Move', does: 'to the top' },
  { action: 'bottom', keys: ['G', 'end'], group: 'Move', does: 'to the bottom' },
  { action: 'half-down', keys: ['ctrl-d', 'pagedown', ' '], group: 'Move', does: 'half a page down' },
  { action: 'half-up', keys: ['ctrl-u', 'pageup'], group: 'Move', does: 'half a page up' },
  { action: 'next-annotation', keys: ['tab'], group: 'Move', does: 'to the next annotation', brief: 'next' },
  { action: 'previous-annotation', keys: ['shift-tab'], group: 'Move', does: 'to the annotation before' },
  { action: 'next-quote', keys: ['}'], group: 'Move', does: 'to the next quotation', brief: 'quotation' },
  { action: 'previous-quote', keys: ['{'], group: 'Move', does: 'to the quotation before' },
  { action: 'open', keys: ['enter'], group: 'Go', does: 'into what the cursor is on', brief: 'open' },
  { action: 'back', keys: ['['], group: 'Go', does: 'back to where you were', brief: 'back' },
  { action: 'forward', keys: [']'], group: 'Go', does: 'forward again' },
  { action: 'documents', keys: ['1'], group: 'Go', does: 'documents' },
  { action: 'quotes', keys: ['2'], group: 'Go', does: 'quotes' },
  { action: 'encounters', keys: ['3'], group: 'Go', does: 'encounters' },
  { action: 'entities', keys: ['4'], group: 'Go', does: 'people and places' },
  { action: 'results', keys: ['5'], group: 'Go', does: 'what was searched for' },
  { action: 'network', keys: ['6'], group: 'Go', does: 'who is tied to whom' },
  { action: 'search', keys: ['/'], group: 'Find', does: 'search the texts', brief: 'search' },
  { action: 'next-hit', keys: ['n'], group: 'Find', does: 'next hit', brief: 'next hit' },
  { action: 'previous-hit', keys: ['N'], group: 'Find', does: 'hit before' },
  { action: 'mend', keys: ['m'], group: 'Find', does: 'search for what may have been meant', brief: 'mend' },
  {
    action: 'concordance',
    keys: ['c'],
    group: 'Find',
    does: 'the words searched for in context, below each other',
    brief: 'context',
  },
  { action: 'sort', keys: ['s'], group: 'Find', does: 'order the lines by the words beside', brief: 'order' },
  { action: 'filter', keys: ['f'], group: 'Find', does: 'narrow a list: speaker:lavrov form:direct', brief: 'filter' },
  { action: 'copy', keys: ['y'], group: 'More', does: 'copy the quotation with its citation', brief: 'copy' },
  { action: 'help', keys: ['?'], group: 'More', does: 'this help', brief: 'help' },
  { action: 'cancel', keys: ['escape'], group: 'More', does: 'leave help or a line being typed' },
  { action: 'quit', keys: ['q', 'ctrl-c'], group: 'More', does: 'quit', brief: 'quit' },
] as const satisfies readonly Binding[];

export type Action = (typeof keys)[number]['action'];

const byKey = new Map<string, Action>(keys.flatMap(({ action, keys: names }) => names.map((name) => [name, action])));

/** What a key does, if anything. */
export const actionOf = (name: string): Action | undefined => byKey.get(name);

export const bindingOf = (action: Action): Binding => keys.find((binding) => binding.action === action)!;

const SIGNS: Record<string, string> = {
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  enter: 'Enter',
  escape: 'Esc',
  tab: 'Tab',
  'shift-tab': 'Shift-Tab',
  home: 'Home',
  end: 'End',
  pageup: 'PgUp',
  pagedown: 'PgDn',
  ' ': 'Space',
};

/** A key as a person reads it: ↓ for `down`. */
export const shown = (name: string): string => SIGNS[name] ?? name.replace(/^ctrl-/, 'Ctrl-');

/** The table of the README. */
export function keysAsMarkdown(): string {
  const rows = [
    ['key', 'where it takes you, or what it does'],
    ...keys.map(({ keys: names, does }) => [names.map((name) => `\`${shown(name)}\``).join(' '), does]),
  ] as const;
  const [left, right] = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]!.length))) as [number, number];
  const written = rows.map(([key = '', does = '']) => `| ${key.padEnd(left)} | ${does.padEnd(right)} |`);
  return [written[0], `| ${'-'.repeat(left)} | ${'-'.repeat(right)} |`, ...written.slice(1)].join('\n');
}
