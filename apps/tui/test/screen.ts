import { EventEmitter } from 'node:events';
import type { Store } from '@readout/core';
import { render } from 'ink';
import { createElement as h } from 'react';
import stringWidth from 'string-width';
import { Browser } from '../src/components/browser.ts';
import type { Place } from '../src/place.ts';

/** A terminal of a given size that keeps the last frame drawn on it. */
class Stdout extends EventEmitter {
  readonly isTTY = true;
  columns: number;
  rows: number;
  frame = '';
  written = '';
  constructor(columns: number, rows: number) {
    super();
    this.columns = columns;
    this.rows = rows;
  }
  write = (text: string, done?: () => void): boolean => {
    this.written += text;
    if (text.includes('\n') || text.length > 200) this.frame = text;
    done?.();
    return true;
  };
}

class Stdin extends EventEmitter {
  readonly isTTY = true;
  private waiting: string | null = null;
  setEncoding(): void {}
  setRawMode(): void {}
  resume(): void {}
  pause(): void {}
  ref(): void {}
  unref(): void {}
  read = (): string | null => {
    const text = this.waiting;
    this.waiting = null;
    return text;
  };
  send(text: string): void {
    this.waiting = text;
    this.emit('readable');
    this.emit('data', text);
  }
}

export interface Screen {
  /** The last frame, without its styles. */
  text: () => string;
  /** The last frame, with them. */
  frame: () => string;
  /** Everything written. */
  written: () => string;
  lines: () => string[];
  press: (...keys: string[]) => Promise<void>;
  resize: (columns: number, rows: number) => Promise<void>;
  until: (words: string) => Promise<void>;
  quit: () => void;
  ended: Promise<unknown>;
}

export interface Given {
  columns?: number;
  rows?: number;
  color?: boolean;
  start?: Place;
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const STYLES = /\u001b\[[0-9;]*m/g;

/** The browser on a terminal of its own. */
export function open(store: Store, { columns = 80, rows = 24, color = false, start }: Given = {}): Screen {
  const stdout = new Stdout(columns, rows);
  const stdin = new Stdin();
  const app = render(h(Browser, { store, color, ...(start ? { start } : {}) }), {
    stdout: stdout as unknown as NodeJS.WriteStream,
    stdin: stdin as unknown as NodeJS.ReadStream,
    debug: true,
    interactive: true,
    exitOnCtrlC: false,
    patchConsole: false,
  });
  const text = (): string => stdout.frame.replace(STYLES, '');
  const settled = async (): Promise<void> => {
    let before = '';
    do {
      before = stdout.frame;
      await pause(30);
    } while (before !== stdout.frame);
  };
  return {
    text,
    frame: () => stdout.frame,
    written: () => stdout.written,
    lines: () => text().split('\n'),
    press: async (...keys) => {
      for (const key of keys) {
        stdin.send(key);
        await settled();
      }
    },
    resize: async (wide, high) => {
      stdout.columns = wide;
      stdout.rows = high;
      stdout.emit('resize');
      await settled();
    },
    until: async (words) => {
      for (let tries = 0; tries < 200 && !text().includes(words); tries++) await pause(20);
      if (!text().includes(words)) throw new Error(`“${words}” never came; the screen shows:\n${text()}`);
      await settled();
    },
    quit: () => app.unmount(),
    ended: app.waitUntilExit(),
  };
}

/** The lines that do not fit, and how many there are too many. */
export const overflow = (lines: readonly string[], columns: number, rows: number): string[] => [
  ...lines.filter((one) => stringWidth(one) > columns),
  ...lines.slice(rows),
];
