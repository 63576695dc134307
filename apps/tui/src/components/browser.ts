import type { Store } from '@readout/core';
import { useApp, useStdout, useWindowSize } from 'ink';
import { createElement as h, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { citation, toClipboard } from '../clipboard.ts';
import { BrowserContext, type Handlers, type Prompt, type Browser as State } from '../hooks/use-browser.ts';
import { useHistory } from '../hooks/use-history.ts';
import { useKeyboard } from '../hooks/use-keyboard.ts';
import { usePrompt } from '../hooks/use-prompt.ts';
import { type Action, actionOf } from '../keys.ts';
import { type Line, line, piece } from '../layout/line.ts';
import { type Place, place, type ScreenName } from '../place.ts';
import { shelf as newShelf } from '../resource.ts';
import { screens } from '../screens.ts';
import { faultOf } from '../views/fault.ts';
import { Help } from './help.ts';

export interface BrowserProps {
  store: Store;
  color: boolean;
  start?: Place;
}

const MAIN: Partial<Record<Action, ScreenName>> = {
  documents: 'documents',
  quotes: 'quotes',
  encounters: 'encounters',
  entities: 'entities',
  network: 'network',
};
const FILTERED: ReadonlySet<ScreenName> = new Set([
  'documents',
  'quotes',
  'encounters',
  'entities',
  'search',
  'concordance',
  'network',
]);

/** The browser: where one is, what is typed, and the screen that is shown. */
export function Browser({ store, color, start = place('documents') }: BrowserProps): ReactNode {
  const { columns, rows } = useWindowSize();
  const { stdout } = useStdout();
  const { exit } = useApp();
  const { history, here, travel } = useHistory(start);
  const { prompt, typing, ask, type } = usePrompt();
  const [message, say] = useState<Line>();
  const [helping, setHelping] = useState(false);
  const [corpus, setCorpus] = useState('');
  const shelf = useMemo(newShelf, []);
  const handlers = useRef<Handlers>({});
  const query = useRef('');
  useEffect(() => {
    store.corpus().then(
      ({ name }) => setCorpus(name),
      (error: unknown) => say(line(piece(faultOf(error)[0] ?? '', 'error'))),
    );
  }, [store]);

  const go = (to: Place | undefined): void => to && travel({ go: to });
  const copy = (id: string): void => {
    if (id === '') return;
    citation(store, id).then(
      (text) => {
        if (text === undefined) return say(line(piece('Nothing here can be cited.', 'quiet')));
        stdout.write(toClipboard(text));
        say(line(piece('Copied: ', 'strong'), text));
      },
      (error: unknown) => say(line(piece(faultOf(error)[0] ?? '', 'error'))),
    );
  };
  const typed = ({ asks, text }: Prompt): void => {
    const words = text.trim();
    if (asks === 'search') {
      if (words === '') return;
      query.current = words;
      travel(
        here.screen === 'search'
          ? { replace: place('search', { query: words }) }
          : { go: place('search', { query: words }) },
      );
    } else {
      const { filter: _, ...unfiltered } = here;
      travel({ replace: { ...unfiltered, cursor: 0, ...(words ? { filter: words } : {}) } });
    }
  };
  const asking = (asks: Prompt['asks'], text: string): void => ask({ asks, text, at: Array.from(text).length });
  const own: Handlers = {
    quit: () => exit(),
    help: () => setHelping(true),
    back: () => travel({ by: -1 }),
    forward: () => travel({ by: 1 }),
    search: () => asking('search', here.screen === 'search' || here.screen === 'concordance' ? (here.query ?? '') : ''),
    concordance: () =>
      query.current === '' && !here.query
        ? say(line(piece('Press / and type words; c shows them in context.', 'quiet')))
        : go(place('concordance', { query: here.query ?? query.current })),
    filter: () =>
      FILTERED.has(here.screen)
        ? asking('filter', here.filter ?? '')
        : say(line(piece('Only lists are narrowed: press 1 to 6 for one.', 'quiet'))),
    results: () => {
      go(place('search', { query: query.current }));
      if (query.current === '') asking('search', '');
    },
    ...Object.fromEntries(Object.entries(MAIN).map(([action, screen]) => [action, () => go(place(screen))])),
  };
  useKeyboard((name) => {
    if (typing()) return type(name, typed);
    say(undefined);
    const action = actionOf(name);
    if (action) (handlers.current[action] ?? own[action])?.();
  });

  const state: State = {
    store,
    shelf,
    here,
    columns,
    rows,
    color,
    corpus,
    message,
    prompt,
    travel,
    go,
    say,
    ask,
    copy,
    handlers,
  };
  const shown = helping
    ? h(Help, { close: () => setHelping(false) })
    : h(screens[here.screen], { key: `${history.at} ${here.screen} ${here.id ?? ''}` });
  return h(BrowserContext.Provider, { value: state }, shown);
}
