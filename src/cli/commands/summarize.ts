import { stampTime } from '../../app/clock';
import { check, hasErrors, type Checked } from '../../app/check';
import { countFindings } from '../../app/groups';
import { findingJson, summaryJson } from '../../app/json';
import { summarize as summarizeWorkbook, type SummarizeOutcome } from '../../app/summarize';
import { comparedSentences } from '../../app/periods/compare-with';
import { comparisonJson } from '../../app/periods/comparison-json';
import { countVerdicts } from '../../app/verdict-counts';
import { writtenMessages } from '../../app/messages/written-sheets';
import type { Summary } from '../../model/summary';
import { checkOutput, writeOutput } from '../files';
import { findingLines } from '../print';
import type { Speaker } from '../speaker';
import { ExitCode } from '../exit-code';
import { beforeOption, comparedFiles } from './compared-files';
import type { CommandLine } from './command-line';
import { openInput, type CommandContext } from './context';
import { exitCodeOf } from './validate';

interface SummarizeCommandOptions {
  readonly output: string;
  readonly json: boolean;
  readonly force: boolean;
  readonly all: boolean;
  /** The unit's submissions of earlier periods. */
  readonly before: readonly string[];
}

/** Declares `summarize`. */
export function declareSummarize({ speaker, command, context, finish, options }: CommandLine): void {
  command('summarize')
    .argument('<in.xlsx>', speaker.text('input'))
    .requiredOption(...options.output)
    .option(...options.json)
    .option(...options.all)
    .option('--force', speaker.text('force'))
    .option(...beforeOption(speaker))
    .action(
      async (
        input: string,
        {
          json = false,
          all = false,
          force = false,
          before = [],
          output,
        }: Pick<SummarizeCommandOptions, 'output'> & Partial<SummarizeCommandOptions>,
      ) => {
        finish(await summarize(input, { output, json, all, force, before }, context()));
      },
    );
}

/** `summarize in.xlsx -o out.xlsx`: writes the summary sheets into a copy; with errors only with `--force`. */
export async function summarize(
  input: string,
  options: SummarizeCommandOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { speaker, work, print } = context;
  await checkOutput(options.output, [input, ...options.before], context.overwrite);
  const workbook = await openInput(input);
  const checked = await check(workbook, context.today, work);
  const compared = await comparedFiles(checked, options.before, context);
  const outcome = await summarizeWorkbook(
    workbook,
    checked,
    { force: options.force, onClash: 'rename', time: stampTime(new Date(), context.today), compared },
    work,
  );
  const summary = outcome.kind === 'written' ? outcome.summary : null;

  if (options.json) {
    const findings = checked.findings.map((finding) => findingJson(finding, speaker.language));
    const comparison = compared.length > 0 && { comparison: comparisonJson(compared, speaker.language) };
    const summed = summary && { summary: summaryJson(summary, speaker.language) };
    print(JSON.stringify({ findings, ...summed, ...comparison }));
  } else {
    for (const line of findingLines(checked.findings, speaker, options.all)) print(line);
    if (summary) for (const line of summaryLines(summary, speaker)) print(line);
  }
  for (const sentence of comparedSentences(compared))
    speaker.say('sinceBefore', { sentence: sentence[speaker.language] });
  return conclude(
    outcome,
    checked,
    async () => {
      await writeOutput(options.output, await workbook.save());
    },
    options.output,
    speaker,
  );
}

async function conclude(
  outcome: SummarizeOutcome,
  { content, findings }: Checked,
  write: () => Promise<void>,
  output: string,
  speaker: Speaker,
): Promise<ExitCode> {
  switch (outcome.kind) {
    case 'errors':
      speaker.say('errorsBlock', { count: countFindings(findings).error });
      return ExitCode.errors;
    case 'noPeriod':
      speaker.say('noPeriod');
      // Without errors the period cannot be missing: its cells are required.
      return hasErrors(findings) ? ExitCode.errors : ExitCode.unusable;
    case 'clash':
      throw new Error('On the command line a clash is written under another name');
    case 'written':
      if (content.signed) speaker.say('signatureEnds');
      await write();
      for (const sentence of writtenMessages(outcome)) speaker.tell(sentence);
      speaker.say('summarySheets', { sheets: outcome.sheets.map(({ sheet }) => sheet).join('、') });
      speaker.say('written', { file: output });
      return exitCodeOf(findings);
  }
}

/** The gist of a summary in a few lines. */
function summaryLines(summary: Summary, speaker: Speaker): readonly string[] {
  const verdicts = countVerdicts(summary.cadres);
  const rows = summary.leftOut
    .map(({ sheet, row }) => `${sheet}!${row}`)
    .slice(0, 10)
    .join('、');
  return [
    '',
    speaker.text('verdicts', { met: verdicts.达标, onSchedule: verdicts.序时达标, missed: verdicts.未达标 }),
    ...indicatorLines(summary, speaker),
    ...(summary.leftOut.length > 0 ? [speaker.text('leftOut', { count: summary.leftOut.length, rows })] : []),
  ];
}

/** A line for each indicator: how many cadres met it. */
function indicatorLines({ indicators }: Summary, speaker: Speaker): readonly string[] {
  const names = [...new Set(indicators.map(({ demand }) => demand.name))];
  return names.map((indicator) => {
    const lines = indicators.filter(({ demand }) => demand.name === indicator);
    const { 达标, 序时达标, 未达标, none } = countVerdicts(lines);
    const judged = lines.length - none;
    return speaker.text('indicator', { indicator, judged, met: 达标, onSchedule: 序时达标, missed: 未达标 });
  });
}
