import { cite, type Store } from '@readout/core';
import { sanitizeLine } from '@readout/core/text';

/** A line to paste: the words with who said them, where they stand and when. */
export async function citation(store: Store, id: string): Promise<string | undefined> {
  const found = await cite(store, id);
  return found && sanitizeLine(found.citation);
}

/** What makes a terminal put a text on the clipboard of its user (OSC 52), over ssh too. */
export const toClipboard = (text: string): string =>
  `\u001b]52;c;${Buffer.from(text, 'utf8').toString('base64')}\u0007`;
