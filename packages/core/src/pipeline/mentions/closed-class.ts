const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that never belong to a name by themselves, however they are written. */
export const closedClass = list(
  "a an the this that these those and or but nor so yet if then than as at by for from in into of off on onto out over to under up upon with within without about above across after against along amid among around before behind below beneath beside besides between beyond despite down during except inside like near outside per since through throughout till toward towards until via i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself himself herself itself ourselves themselves who whom whose which what when where why how there here not no yes is are was were be been being am do does did done has have had having can could shall should will would may might must also only just even still already again ever never always often once both either neither each every all any some most many much more less few several such own same other others another while although though because unless whether however meanwhile moreover furthermore therefore thus hence nevertheless nonetheless instead otherwise earlier later now today yesterday tomorrow tonight recently currently additionally finally first second third next last one two three four five six seven eight nine ten 's s it's i'm don't didn't let's that's there's we're they're he's she's",
);

/** Small words inside the names of people: "van der Bellen", "bin Salman", "de la Rúa". */
export const particles = list(
  'de da do dos das del della di du des van von der den ter ten bin ibn ben bint al el abu la le y e zu zum af av ap st',
);
