import { render } from 'ink';
import { createElement as h } from 'react';
import { Browser, type BrowserProps } from './components/browser.ts';
import { guardTerminal } from './terminal.ts';

/** Shows the browser on the terminal of this process until somebody quits. Rejects with what made it crash. */
export async function browse(props: BrowserProps): Promise<void> {
  const app = render(h(Browser, props), {
    alternateScreen: true,
    incrementalRendering: true,
    exitOnCtrlC: false,
    interactive: true,
    patchConsole: false,
    maxFps: 60,
  });
  const release = guardTerminal(() => app.unmount());
  try {
    await app.waitUntilExit();
  } finally {
    release();
  }
}
