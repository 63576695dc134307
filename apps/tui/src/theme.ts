import pc from 'picocolors';

type Paint = (text: string) => string;
const { bold, dim, italic, underline, cyan, green, magenta, yellow, red, blueBright, inverse } = pc.createColors(true);
const both =
  (...paints: Paint[]): Paint =>
  (text) =>
    paints.reduce((painted, paint) => paint(painted), text);

/** What each kind of thing looks like on a colour terminal. Nothing is told by colour alone. */
export const theme = {
  heading: bold,
  strong: bold,
  quiet: dim,
  rule: dim,
  id: dim,
  match: both(bold, yellow),
  date: cyan,
  person: both(bold, green),
  organization: magenta,
  place: blueBright,
  event: magenta,
  topic: yellow,
  quote: italic,
  indirect: italic,
  name: underline,
  bar: green,
  held: green,
  planned: cyan,
  considered: yellow,
  alleged: yellow,
  denied: red,
  cancelled: red,
  error: red,
  cursor: inverse,
  key: bold,
  mark: dim,
  said: yellow,
} satisfies Record<string, Paint>;

export type Style = keyof typeof theme;

/** The text in a style, with its escape codes. */
export const paint = (text: string, style: Style): string => theme[style](text);

/** What of a style is no colour: all that is left where NO_COLOR is set. */
const plain: Partial<Record<Style, Paint>> = {
  heading: bold,
  strong: bold,
  quiet: dim,
  rule: dim,
  id: dim,
  match: both(bold, underline),
  name: underline,
  cursor: inverse,
  key: bold,
  mark: dim,
};

/** The text in a style without its colour. */
export const paintPlain = (text: string, style: Style): string => (plain[style] ?? String)(text);
