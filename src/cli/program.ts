import { Command, Option } from 'commander';
import type { CommandLine, CommandName } from './commands/command-line';
import { helpIn } from './help';
import { todayOf, type CommonOptions } from './options';
import { watchedWork } from './progress';
import type { Speaker } from './speaker';
import type { ExitCode } from './exit-code';
import type { Streams } from './streams';
import { version } from './version';

type Declare = (line: CommandLine) => void;

/**
 * Every command, in the order in which help lists them. Each is a script of its own, so that a command loads only what
 * it needs.
 */
const COMMANDS: Readonly<Record<CommandName, () => Promise<Declare>>> = {
  template: async () => (await import('./commands/template')).declareTemplate,
  sample: async () => (await import('./commands/template')).declareSample,
  validate: async () => (await import('./commands/validate')).declareValidate,
  fix: async () => (await import('./commands/fix')).declareFix,
  summarize: async () => (await import('./commands/summarize')).declareSummarize,
  import: async () => (await import('./commands/import')).declareImport,
  fill: async () => (await import('./commands/fill')).declareFill,
  submit: async () => (await import('./commands/submit')).declareSubmit,
  report: async () => (await import('./commands/report')).declareReport,
  rollup: async () => (await import('./commands/rollup')).declareRollup,
  verify: async () => (await import('./commands/verify')).declareVerify,
  demo: async () => (await import('./commands/demo')).declareDemo,
};

/** The declarations to load: only the command that the line begins with, or all where it begins with none. */
async function declarationsFor([first = '']: readonly string[]): Promise<readonly Declare[]> {
  const asked = Object.entries(COMMANDS).filter(([name]) => name === first);
  const wanted = asked.length > 0 ? asked : Object.entries(COMMANDS);
  return Promise.all(wanted.map(([, load]) => load()));
}

/**
 * The commands that the arguments may ask for, with their options and help. `finish` is called with the exit code of
 * the command that ran. The program throws a CommanderError for a wrong command line, without printing it.
 */
export async function createProgram(
  args: readonly string[],
  speaker: Speaker,
  { out, err }: Streams,
  finish: (code: ExitCode) => void,
): Promise<Command> {
  const { text } = speaker;
  const print = (line: string): void => {
    out(`${line}\n`);
  };
  const program = new Command('cli')
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: err, outputError: () => undefined })
    .configureHelp(helpIn(speaker))
    .usage('[options] [command]')
    .description(text('about'))
    .helpOption('-h, --help', text('help'))
    .helpCommand('help [command]', text('helpCommand'))
    .version(version, '--version', text('version'))
    .option('--today <day>', text('today'))
    .addOption(new Option('--lang <lang>', text('lang')).choices(['zh', 'en']).default('zh'))
    .option('--overwrite', text('overwrite'))
    .option('--verbose', text('verbose'));
  const line: CommandLine = {
    speaker,
    command: (name) => program.command(name).description(text(name)).helpOption('-h, --help', text('help')),
    context: () => {
      const given = program.opts<CommonOptions>();
      return { speaker, today: todayOf(given), overwrite: given.overwrite === true, work: watchedWork(speaker), print };
    },
    finish,
    options: {
      output: ['-o, --output <file>', text('output')],
      json: ['--json', text('json')],
      all: ['--all', text('all')],
    },
  };
  for (const declare of await declarationsFor(args)) declare(line);
  return program;
}
