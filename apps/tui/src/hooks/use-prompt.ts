import { sanitizeLine } from '@readout/core/text';
import { useCallback, useRef, useState } from 'react';
import type { Prompt } from './use-browser.ts';

export interface Typing {
  prompt: Prompt | undefined;
  /** Whether a line is being typed; also of the keys that come before the screen is drawn anew. */
  typing: () => boolean;
  ask: (prompt: Prompt) => void;
  /** Takes a key while a line is typed. */
  type: (name: string, done: (prompt: Prompt) => void) => void;
}

/** A line typed at the bottom of the screen. */
export function usePrompt(): Typing {
  const [prompt, setPrompt] = useState<Prompt>();
  // what is pasted comes key by key, faster than it is drawn
  const now = useRef<Prompt>(undefined);
  const ask = useCallback((asked: Prompt | undefined): void => {
    now.current = asked;
    setPrompt(asked);
  }, []);
  const type = (name: string, done: (prompt: Prompt) => void): void => {
    const line = now.current;
    if (!line) return;
    ask(name === 'enter' ? undefined : edited(line, name));
    if (name === 'enter') done(line);
  };
  return { prompt, typing: () => now.current !== undefined, ask, type };
}

/** The line after a key; nothing where the key leaves it. */
export function edited(prompt: Prompt, name: string): Prompt | undefined {
  const characters = Array.from(prompt.text);
  const { at } = prompt;
  const moved = (to: number): Prompt => ({ ...prompt, at: Math.max(0, Math.min(characters.length, to)) });
  const without = (from: number, to: number): Prompt => ({
    ...prompt,
    text: [...characters.slice(0, from), ...characters.slice(to)].join(''),
    at: from,
  });
  switch (name) {
    case 'escape':
    case 'ctrl-c':
      return undefined;
    case 'left':
      return moved(at - 1);
    case 'right':
      return moved(at + 1);
    case 'home':
    case 'ctrl-a':
      return moved(0);
    case 'end':
    case 'ctrl-e':
      return moved(characters.length);
    case 'backspace':
      return at > 0 ? without(at - 1, at) : prompt;
    case 'ctrl-u':
      return without(0, at);
    case 'ctrl-w':
      return without(
        characters
          .slice(0, at)
          .join('')
          .replace(/\S*\s*$/, '').length,
        at,
      );
    default: {
      if (Array.from(name).length !== 1 || sanitizeLine(name) !== name) return prompt;
      const text = [...characters.slice(0, at), name, ...characters.slice(at)].join('');
      return { ...prompt, text, at: at + 1 };
    }
  }
}
