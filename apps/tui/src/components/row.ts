import { Text } from 'ink';
import { createElement as h, memo } from 'react';

/** A line of the screen. Drawn again only where it has changed. */
export const Row = memo(({ text }: { text: string }) => h(Text, { wrap: 'truncate' }, text === '' ? ' ' : text));
