import { type Context, Refusal } from '../context.ts';
import { PROPOSE } from '../propose.ts';
import { didYouMean } from '../suggest.ts';

const SCRIPTS = {
  bash: `_readout() {
  local IFS=$'\\n'
  COMPREPLY=($(readout ${PROPOSE} "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o default -F _readout readout
`,
  zsh: `#compdef readout
_readout() {
  local -a proposals
  proposals=("\${(@f)$(readout ${PROPOSE} "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n "\${proposals[1]}" ]]; then compadd -Q -a proposals; else _files; fi
}
compdef _readout readout
`,
  fish: `complete -c readout -a '(readout ${PROPOSE} (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null)'
`,
};

export default async function (this: Context, _flags: object, shell: string): Promise<void> {
  if (!Object.hasOwn(SCRIPTS, shell)) {
    const known = Object.keys(SCRIPTS);
    throw new Refusal(`there is no script for “${shell}”.`, 2, [
      didYouMean(shell, known) ?? `There are ${known.join(', ')}.`,
    ]);
  }
  this.write(SCRIPTS[shell as keyof typeof SCRIPTS]);
}
