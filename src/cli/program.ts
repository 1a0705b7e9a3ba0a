import { Command, Option } from 'commander';
import type { CommandLine } from './commands/command-line';
import { declareDemo } from './commands/demo';
import { declareFill } from './commands/fill';
import { declareFix } from './commands/fix';
import { declareReport } from './commands/report';
import { declareRollup } from './commands/rollup';
import { declareImport } from './commands/import';
import { declareSubmit } from './commands/submit';
import { declareSummarize } from './commands/summarize';
import { declareSample, declareTemplate } from './commands/template';
import { declareValidate } from './commands/validate';
import { declareVerify } from './commands/verify';
import { helpIn } from './help';
import { todayOf, type CommonOptions } from './options';
import { watchedWork } from './progress';
import type { Speaker } from './speaker';
import type { ExitCode } from './exit-code';
import type { Streams } from './streams';
import { version } from './version';

/** Every command, in the order in which help lists them. */
const COMMANDS: readonly ((line: CommandLine) => void)[] = [
  declareTemplate,
  declareSample,
  declareValidate,
  declareFix,
  declareSummarize,
  declareImport,
  declareFill,
  declareSubmit,
  declareReport,
  declareRollup,
  declareVerify,
  declareDemo,
];

/**
 * Every command with its options and help. `finish` is given the exit code of the command that ran. What is wrong
 * with a command line is thrown, a CommanderError, and not printed.
 */
export function createProgram(speaker: Speaker, { out, err }: Streams, finish: (code: ExitCode) => void): Command {
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
  for (const declare of COMMANDS) declare(line);
  return program;
}
