import { Command, Option } from 'commander';
import type { CommandContext } from './commands/context';
import { demo } from './commands/demo';
import { fix } from './commands/fix';
import { submit } from './commands/submit';
import { summarize } from './commands/summarize';
import { sample, template } from './commands/template';
import { validate } from './commands/validate';
import { verify } from './commands/verify';
import { helpIn } from './help';
import { todayOf, type CommonOptions } from './options';
import { watchedWork } from './progress';
import type { Speaker } from './speaker';
import type { ExitCode } from './exit-code';
import { version } from './version';

interface CommandOptions {
  readonly output: string;
  readonly json?: true;
  readonly force?: true;
  readonly all?: true;
  readonly addOption?: readonly string[];
  readonly reason?: string;
}

type CommandName = 'template' | 'sample' | 'validate' | 'fix' | 'summarize' | 'submit' | 'verify' | 'demo';

/**
 * Every command with its options and help. `finish` is given the exit code of the command that ran. What is wrong
 * with a command line is thrown, a CommanderError, and not printed.
 */
export function createProgram(
  speaker: Speaker,
  print: (line: string) => void,
  finish: (code: ExitCode) => void,
): Command {
  const { text } = speaker;
  const program = new Command('cli')
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
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

  const context = (): CommandContext => {
    const given = program.opts<CommonOptions>();
    return { speaker, today: todayOf(given), overwrite: given.overwrite === true, work: watchedWork(speaker), print };
  };
  const command = (name: CommandName): Command =>
    program.command(name).description(text(name)).helpOption('-h, --help', text('help'));
  const output = ['-o, --output <file>', text('output')] as const;
  const json = ['--json', text('json')] as const;
  const all = ['--all', text('all')] as const;

  command('template')
    .requiredOption(...output)
    .action(async (options: CommandOptions) => {
      finish(await template(options.output, context()));
    });
  command('sample')
    .requiredOption(...output)
    .action(async (options: CommandOptions) => {
      finish(await sample(options.output, context()));
    });
  command('validate')
    .argument('<in.xlsx>', text('input'))
    .option(...json)
    .option(...all)
    .action(async (input: string, options: CommandOptions) => {
      finish(await validate(input, { json: options.json === true, all: options.all === true }, context()));
    });
  command('fix')
    .argument('<in.xlsx>', text('input'))
    .requiredOption(...output)
    .option('--add-option <list:value>', text('addOption'), (one, others?: readonly string[]) => [
      ...(others ?? []),
      one,
    ])
    .option(...json)
    .option(...all)
    .action(async (input: string, options: CommandOptions) => {
      finish(
        await fix(
          input,
          {
            output: options.output,
            json: options.json === true,
            all: options.all === true,
            addOptions: options.addOption ?? [],
          },
          context(),
        ),
      );
    });
  command('summarize')
    .argument('<in.xlsx>', text('input'))
    .requiredOption(...output)
    .option(...json)
    .option(...all)
    .option('--force', text('force'))
    .action(async (input: string, options: CommandOptions) => {
      const { force, json: asJson, all: every } = options;
      const chosen = { output: options.output, json: asJson === true, all: every === true, force: force === true };
      finish(await summarize(input, chosen, context()));
    });
  command('submit')
    .argument('<in.xlsx>', text('input'))
    .requiredOption(...output)
    .option('--reason <text>', text('reason'))
    .option(...json)
    .option(...all)
    .action(async (input: string, { reason = '', output: file, json: asJson, all: every }: CommandOptions) => {
      const chosen = { output: file, json: asJson === true, all: every === true, reason };
      finish(await submit(input, chosen, context()));
    });
  command('verify')
    .argument('<in.xlsx...>', text('input'))
    .option(...json)
    .action(async (inputs: string[], options: CommandOptions) => {
      finish(await verify(inputs, { json: options.json === true }, context()));
    });
  command('demo')
    .option('-o, --output <folder>', text('folder'), 'out')
    .action(async (options: CommandOptions) => {
      finish(await demo(options.output, context()));
    });
  return program;
}
