import type { Token } from '../../text/tokenize.ts';

/** Which way the verbs around an expression point. */
export type Lean = 'past' | 'future' | undefined;

const words = (list: string): Set<string> => new Set(list.split(' '));
const FUTURE = words(
  "will 'll shall plans planning expected expects scheduled due slated upcoming intends hopes going would could might wo ahead begins opens meets travels visits arrives tentatively likely effective payable",
);
const PAST = words(
  'said was were had did has have told met spoke held made took came went left began gave got saw found rose fell fled won lost sent struck shot hit kept led brought sold bought wrote grew broke drew flew heard felt became stood sat paid laid ran put set cut quit since been thought',
);
const NO_VERB = words('need indeed speed red bed united hundred feed seed breed exceed proceed succeed embed biden');
const WINDOW = 14;

/** The tense nearest to the tokens `from` to `to`: the verb before them in their sentence, else the one behind. */
export function leanOf(tokens: readonly Token[], from: number, to: number): Lean {
  const soon = tokens[from - 2]?.lower;
  if (tokens[from - 1]?.lower === 'as' && (soon === 'soon' || soon === 'early')) return 'future';
  // "Would look for ways around Wednesday's ruling": the day's own event need not share the verb's time.
  if (tokens[to]?.lower === "'s") return undefined;
  const limit = tokens[from - 1]?.lower;
  if ((limit === 'by' || limit === 'until') && !liesBehind(tokens, from, limit === 'by' ? BUILT : HAD)) return 'future';
  for (let at = from - 1; at >= Math.max(0, from - WINDOW); at--) {
    if (isStop(tokens[at]!)) break;
    const lean = leanOfWord(tokens[at]!, tokens[at + 1]);
    if (lean) return lean;
  }
  for (let at = to; at < Math.min(tokens.length, to + WINDOW); at++) {
    if (isStop(tokens[at]!)) break;
    const lean = leanOfWord(tokens[at]!, tokens[at + 1]);
    if (lean) return lean;
  }
  return undefined;
}

/** "had filed by Wednesday", "was built by May": a limit that lies behind. */
function liesBehind(tokens: readonly Token[], from: number, verbs: Set<string>): boolean {
  for (let at = from - 1; at >= Math.max(0, from - WINDOW) && !isStop(tokens[at]!); at--)
    if (verbs.has(tokens[at]!.lower)) return true;
  for (let at = from; at < Math.min(tokens.length, from + WINDOW) && !isStop(tokens[at]!); at++)
    if (verbs.has(tokens[at]!.lower)) return true;
  return false;
}
const HAD = words('had');
const BUILT = words('had was were did');

const isStop = (token: Token): boolean =>
  token.shape === 'sign' && (token.text === '.' || token.text === '?' || token.text === '!' || token.text === ';');

function leanOfWord(token: Token, after: Token | undefined): Lean {
  const { lower } = token;
  if (token.shape !== 'word') return undefined;
  if (FUTURE.has(lower) || (lower === 'set' && (after?.lower === 'to' || after?.lower === 'for'))) return 'future';
  if (PAST.has(lower)) return 'past';
  return lower.length > 3 && lower.endsWith('ed') && !NO_VERB.has(lower) ? 'past' : undefined;
}
