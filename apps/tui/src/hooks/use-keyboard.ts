import { type Key, useInput } from 'ink';
import { useRef } from 'react';

/** The name of a key, as in the key table: a character, `enter`, `ctrl-d`, `shift-tab`. */
export function keyName(input: string, key: Partial<Key>): string {
  if (key.upArrow) return 'up';
  if (key.downArrow) return 'down';
  if (key.leftArrow) return 'left';
  if (key.rightArrow) return 'right';
  if (key.pageUp) return 'pageup';
  if (key.pageDown) return 'pagedown';
  if (key.home) return 'home';
  if (key.end) return 'end';
  if (key.return) return 'enter';
  if (key.escape) return 'escape';
  if (key.tab) return key.shift ? 'shift-tab' : 'tab';
  if (key.backspace || key.delete) return 'backspace';
  if (key.ctrl && input) return `ctrl-${input}`;
  return key.meta ? '' : input;
}

/**
 * Hands over keys one at a time, each after the screen has answered the one before. Keys typed fast and pasted text arrive
 * together: they are taken apart into characters.
 */
export function useKeyboard(press: (name: string) => void): void {
  const latest = useRef(press);
  latest.current = press;
  const waiting = useRef<string[]>([]);
  const next = (): void => {
    const name = waiting.current.shift();
    if (name === undefined) return;
    latest.current(name);
    if (waiting.current.length > 0) setImmediate(next);
  };
  useInput((input, key) => {
    const name = keyName(input, key);
    const names = name === input ? Array.from(input, named) : [name];
    const idle = waiting.current.length === 0;
    waiting.current.push(...names.filter((one) => one !== ''));
    if (idle) next();
  });
}

/** The key that a character of a run of keys stands for. */
function named(character: string): string {
  if (character === '\r' || character === '\n') return 'enter';
  if (character === '\t') return 'tab';
  if (character === '\u007f') return 'backspace';
  return character < ' ' && character > '\0' ? `ctrl-${String.fromCharCode(character.charCodeAt(0) + 96)}` : character;
}
