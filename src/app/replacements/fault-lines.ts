import type { Finding } from '../../model/finding';
import { optionOf, type Option } from '../add-option';
import { shownAfter } from '../shown-change';
import { answerOf, choicesOf, type AnsweredBook } from './answers';
import { Faults, textParam, type Fault } from './fault';
import { likelyDate, likelyNumber } from './likely-text';
import { columnTemplate, writtenKey, type ColumnPlace } from './replacement';

/** Errors with the same code, column and written value, which one answer mends. */
export interface FaultLine extends ColumnPlace {
  /** Identifies the line; stays the same as long as the errors do. */
  readonly key: string;
  readonly code: string;
  /** The column's header. */
  readonly header: string;
  /** As it is written in the first of the cells; empty where they are blank. */
  readonly written: string;
  readonly findings: readonly Finding[];
  /** The value most likely meant; null where none is. */
  readonly nearest: string | null;
  /** True where no other value is as likely. */
  readonly clear: boolean;
  /** What the user can choose from; null where any text, number or date may stand. */
  readonly choices: readonly string[] | null;
  /** Adding this value to 可选项 would mend the errors; null where that does not apply. */
  readonly option: Option | null;
}

/**
 * The errors that another value would mend, those with the same code, column and written value as one line; in the
 * order in which they first occur.
 */
export function faultLines(asked: AnsweredBook, findings: readonly Finding[]): readonly FaultLine[] {
  const faults = new Faults(asked);
  const lines = new Map<string, { fault: Fault; findings: Finding[] }>();
  for (const finding of findings) {
    const fault = faults.of(finding);
    if (!fault) continue;
    const key = [finding.code, fault.table, fault.column, writtenKey(fault.written)].join(' ');
    const line = lines.get(key);
    if (line) line.findings.push(finding);
    else lines.set(key, { fault, findings: [finding] });
  }
  return [...lines].flatMap(([key, line]) => lineOf(key, line, asked));
}

/**
 * The most likely reading of a date or number that cannot be read for certain; undefined where the column does not take
 * it.
 */
function likelyOf(fault: Fault, asked: AnsweredBook): string | undefined {
  const { kind } = columnTemplate(fault).type;
  const isNumber = kind === 'integer' || kind === 'quantity' || kind === 'money';
  const year = asked.judgement.context.period?.year ?? null;
  const text = kind === 'date' ? likelyDate(fault.written, year) : isNumber ? likelyNumber(fault.written) : null;
  if (text === null) return undefined;
  const answer = answerOf(text, fault, asked);
  const [value] = answer.kind === 'usable' ? answer.parts : [];
  if (value === undefined || answer.kind !== 'usable') return undefined;
  return shownAfter({ after: value, ...answer }, asked.content.date1904);
}

function lineOf(
  key: string,
  { fault, findings }: { readonly fault: Fault; readonly findings: readonly Finding[] },
  asked: AnsweredBook,
): readonly FaultLine[] {
  const [first] = findings;
  if (!first) return [];
  const { params, suggestion, fix } = first;
  const likely = likelyOf(fault, asked);
  const near = likely ?? textParam(params, 'after') ?? textParam(params, 'nearest') ?? suggestion;
  return [
    {
      ...fault,
      key,
      code: first.code,
      header: columnTemplate(fault).header,
      findings,
      nearest: near ?? null,
      clear: near !== undefined && (fix !== undefined || likely !== undefined),
      choices: choicesOf(asked, fault),
      option: optionOf(first),
    },
  ];
}
