/** The word by which a shell asks for completions; no command, so that no help shows it. */
export const PROPOSE = '__propose';
