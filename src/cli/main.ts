import { CommanderError } from 'commander';
import { NotALedgerWorkbook } from '../app/trouble';
import { troubleWords } from '../app/trouble-words';
import { unusableWords } from '../app/unusable';
import { WorkbookTrouble } from '../workbook/port';
import { UnusableFile } from '../workbook/unusable-file';
import { languageOf } from './options';
import { createProgram } from './program';
import type { Speaker } from './speaker';
import { createSpeaker } from './speaker';
import { CommandTrouble, ExitCode } from './trouble';

/** Runs one command line. Results go to standard output, words for people to standard error. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const speaker = createSpeaker(languageOf(args), (line) => process.stderr.write(line));
  let code: ExitCode = ExitCode.clean;
  const program = createProgram(speaker, (line) => process.stdout.write(`${line}\n`), (result) => { code = result; });
  program.exitOverride().commands.forEach((command) => command.exitOverride());
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return report(error, speaker);
  }
}

function report(error: unknown, speaker: Speaker): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return ExitCode.clean;
    speaker.say('usageHint');
  } else if (error instanceof CommandTrouble) speaker.say(error.messageName, error.params);
  else if (error instanceof UnusableFile) speaker.tell(unusableWords(error.reason));
  else if (error instanceof WorkbookTrouble) speaker.tell(troubleWords(error.trouble));
  else if (error instanceof NotALedgerWorkbook) speaker.say('notLedgers', { sheets: error.sheets.join('、') });
  else speaker.say('unexpected', { detail: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  return ExitCode.unusable;
}

void run(process.argv.slice(2)).then((code) => { process.exitCode = code; });
