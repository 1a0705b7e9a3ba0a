import type { Command } from 'commander';
import type { ExitCode } from '../exit-code';
import type { Speaker } from '../speaker';
import type { CommandContext } from './context';

/** Names of commands; each is also the name of the message that describes it. */
export type CommandName =
  | 'template'
  | 'sample'
  | 'validate'
  | 'fix'
  | 'summarize'
  | 'import'
  | 'fill'
  | 'submit'
  | 'report'
  | 'rollup'
  | 'verify'
  | 'demo';

/** An option's flags and its description in the user's language, as commander takes them. */
type DescribedOption = readonly [flags: string, description: string];

/** What a command is declared with. */
export interface CommandLine {
  readonly speaker: Speaker;
  /** Adds a command, with its description and its help option. */
  readonly command: (name: CommandName) => Command;
  /** What the command runs with; to be called only once the command line is parsed. */
  readonly context: () => CommandContext;
  /** Takes the exit code of the command that ran. */
  readonly finish: (code: ExitCode) => void;
  /** Options that several commands take. */
  readonly options: {
    readonly output: DescribedOption;
    readonly json: DescribedOption;
    readonly all: DescribedOption;
  };
}

/** Collects an option that may be given several times. */
export function everyTime(one: string, others: readonly string[] = []): readonly string[] {
  return [...others, one];
}
