import { CommanderError } from 'commander';
import { failureOf } from '../app/messages/failure';
import { isVerbose, languageOf } from './options';
import { createProgram } from './program';
import { createSpeaker, type Speaker } from './speaker';
import { seen } from './seen';
import type { Streams } from './streams';
import { CommandError } from './command-error';
import { ExitCode } from './exit-code';
import { usageMessages } from './usage-messages';

/** Runs one command line to its end. Never rejects: what went wrong is told in words and by the exit code. */
export async function run(args: readonly string[], streams: Streams): Promise<ExitCode> {
  const out = (text: string): void => {
    streams.out(seen(text));
  };
  const err = (text: string): void => {
    streams.err(seen(text));
  };
  const speaker = createSpeaker(languageOf(args), err);
  let code: ExitCode = ExitCode.clean;
  try {
    const program = await createProgram(args, speaker, { out, err }, (result) => {
      code = result;
    });
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    // Commander ends help and version with an exception too.
    if (error instanceof CommanderError && error.exitCode === 0) return ExitCode.clean;
    return tell(error, speaker, isVerbose(args));
  }
}

/** Tells what went wrong in a sentence, with all details where `verbose` asks for them. */
export function tell(error: unknown, speaker: Speaker, verbose: boolean): ExitCode {
  if (error instanceof CommanderError) {
    // Where no command was given, commander has shown the help instead.
    if (error.code !== 'commander.help') for (const sentence of usageMessages(error)) speaker.tell(sentence);
    speaker.say('usageHint');
    return ExitCode.unusable;
  }
  if (error instanceof CommandError) {
    speaker.say(error.messageName, error.params);
    return ExitCode.unusable;
  }
  const { sentence, detail, isOurs } = failureOf(error);
  speaker.tell(sentence);
  if (verbose) speaker.tell({ zh: detail, en: detail });
  else if (isOurs) speaker.say('verboseHint');
  return ExitCode.unusable;
}
