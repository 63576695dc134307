/** The word before an apostrophe: "I’ve" → "I", "we're" → "we". A word without one stays whole. */
export function uncontracted(word: string): string {
  const straight = word.indexOf("'");
  const at = straight > 0 ? straight : word.indexOf('’');
  return at > 0 ? word.slice(0, at) : word;
}
