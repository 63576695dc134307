import { writeSync } from 'node:fs';

/** Leaves the alternate screen, shows the cursor, ends bracketed paste and styles: what a shell expects to find. */
const RESTORE = '\u001b[?2004l\u001b[0m\u001b[?1049l\u001b[?25h';
const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/** Puts the terminal back as it was, whatever state the program is in. */
function restore(leave: () => void): void {
  try {
    leave();
  } catch {
    // what is done below does not need it
  }
  try {
    if (process.stdin.isTTY) process.stdin.setRawMode(false);
    writeSync(1, RESTORE);
  } catch {
    // the terminal is gone: nobody is left to tell
  }
}

const tell = (sentence: string): void => {
  try {
    writeSync(2, `readout: ${sentence}\n`);
  } catch {
    // as above
  }
};

/**
 * Guards the terminal while the browser has it: after a signal or a crash the shell finds it as it was, with a sentence and
 * the exit code a shell expects. `leave` stops whatever draws. Gives back what ends the guard.
 */
export function guardTerminal(leave: () => void): () => void {
  const crashed = (error: unknown): void => {
    restore(leave);
    tell(`something went wrong: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  };
  const signalled = Object.entries(SIGNALS).map(([signal, number]) => {
    const end = (): void => {
      restore(leave);
      tell(`ended by ${signal}.`);
      process.exit(128 + number);
    };
    process.on(signal, end);
    return () => process.off(signal, end);
  });
  process.on('uncaughtException', crashed);
  process.on('unhandledRejection', crashed);
  return () => {
    for (const forget of signalled) forget();
    process.off('uncaughtException', crashed);
    process.off('unhandledRejection', crashed);
  };
}
