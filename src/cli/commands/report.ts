import { Option } from 'commander';
import { check, hasErrors } from '../../app/check';
import { countFindings } from '../../app/groups';
import { findingJson } from '../../app/json';
import { comparedSentences } from '../../app/periods/compare-with';
import { makeReport, openBlanks, REPORT_KINDS, reportJson, type Report, type ReportKind } from '../../app/report';
import { reportPage } from '../../app/report-page';
import { ExitCode as exitCode, type ExitCode } from '../exit-code';
import { checkOutput, writeOutputs } from '../files';
import { findingLines } from '../print';
import { beforeOption, comparedFiles } from './compared-files';
import type { CommandLine } from './command-line';
import { openInput, type CommandContext } from './context';
import { exitCodeOf } from './validate';

interface ReportCommandOptions {
  readonly output: string;
  readonly kind: ReportKind;
  /** Where the page goes, if it is wanted. */
  readonly html?: string;
  readonly json?: boolean;
  readonly all?: boolean;
  readonly force?: boolean;
  /** The unit's submissions of earlier periods. */
  readonly before?: readonly string[];
}

/** Declares `report`. */
export function declareReport({ speaker, command, context, finish, options }: CommandLine): void {
  command('report')
    .argument('<in.xlsx>', speaker.text('input'))
    .requiredOption('-o, --output <file>', speaker.text('reportOutput'))
    .addOption(new Option('--kind <kind>', speaker.text('reportKind')).choices(REPORT_KINDS).default('总结'))
    .option('--html <file>', speaker.text('reportHtml'))
    .option(...options.json)
    .option(...options.all)
    .option('--force', speaker.text('reportForce'))
    .option(...beforeOption(speaker))
    .action(async (input: string, given: ReportCommandOptions) => {
      finish(await report(input, given, context()));
    });
}

/** `report in.xlsx -o report.docx`: writes the draft of the work summary; with errors only with `--force`. */
async function report(
  input: string,
  { output, kind, html, json = false, all = false, force = false, before = [] }: ReportCommandOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { speaker, today, overwrite, work, print } = context;
  await checkOutput(output, [input, ...before], overwrite, '.docx');
  if (html !== undefined) await checkOutput(html, [input, ...before], overwrite, '.html');
  const checked = await check(await openInput(input), today, work);
  const { findings } = checked;
  const compared = await comparedFiles(checked, before, context);
  const outcome = await makeReport(checked, { kind, force, compared }, work);
  const made: Report | null = outcome.kind === 'made' ? outcome.report : null;
  if (json) {
    const told = findings.map((finding) => findingJson(finding, speaker.language));
    print(JSON.stringify(made ? { findings: told, report: reportJson(made) } : { findings: told }));
  } else for (const line of findingLines(findings, speaker, all)) print(line);
  for (const sentence of comparedSentences(compared))
    speaker.say('sinceBefore', { sentence: sentence[speaker.language] });
  switch (outcome.kind) {
    case 'errors':
      speaker.say('reportErrorsBlock', { count: countFindings(findings).error });
      return exitCode.errors;
    case 'noPeriod':
      speaker.say('noPeriod');
      return hasErrors(findings) ? exitCode.errors : exitCode.unusable;
    case 'made': {
      if (!outcome.periodFits) speaker.say('reportOtherPeriod', { kind, period: checked.period?.name ?? '' });
      // Loaded only here, since its library is as large as all the rest.
      const { reportDocx } = await import('../../app/report-docx');
      const page = (): Uint8Array => new TextEncoder().encode(reportPage(outcome.report, checked));
      await writeOutputs([
        { path: output, bytes: await reportDocx(outcome.report, checked) },
        ...(html === undefined ? [] : [{ path: html, bytes: page() }]),
      ]);
      const blanks = openBlanks(outcome.report);
      if (blanks > 0) speaker.say('reportBlanks', { count: blanks });
      speaker.say('written', { file: output });
      if (html !== undefined) speaker.say('written', { file: html });
      return exitCodeOf(findings);
    }
  }
}
