import type { SheetPlan } from '../model/plan';
import type { Work } from '../model/progress';
import type { Summary, Verdict } from '../model/summary';
import { submissionPlans } from '../plan/submission/submission-plans';
import { sealOf, shownSeal } from '../submission/seal';
import { formatSealStamp } from '../submission/seal-stamp';
import { sealedLedger } from '../submission/sealed-ledger';
import { submittedLedgers, type SubmittedLedger } from '../submission/submitted-ledgers';
import { summarize } from '../summary/summarize';
import { ledgerTemplate, TEMPLATE_VERSION } from '../templates/ledgers';
import { titleOf } from './catalogue';
import { hasErrors, type Checked } from './check';
import { groupFindings } from './groups';
import { leftOutSentences } from './left-out-sentences';

export interface SubmitOptions {
  /** Why it is submitted although there are errors; empty where the user gave none. */
  readonly reason: string;
  /** Local time, `2014-07-05 10:32`. */
  readonly time: string;
}

/** Why nothing was made, or what was. */
export type SubmitOutcome =
  /** There are errors, and no reason was given. */
  | { readonly kind: 'errors' }
  /** The profile does not tell year and period. */
  | { readonly kind: 'noPeriod' }
  | {
      readonly kind: 'made';
      /** The sheets of the county's copy, a workbook of their own: nothing of the user's file is in it. */
      readonly plans: readonly SheetPlan[];
      /** 64 hexadecimal digits. */
      readonly seal: string;
      /** As much of it as paper shows. */
      readonly shownSeal: string;
      /** What was left out, a sentence each, as the cover says it. */
      readonly leftOut: readonly string[];
    };

/** 上报: makes the copy for the county from a checked workbook, which stays as it is. */
export async function submit(checked: Checked, { reason, time }: SubmitOptions, work: Work): Promise<SubmitOutcome> {
  const { book, findings, period, content, judgement } = checked;
  const failed = hasErrors(findings);
  if (failed && reason.trim() === '') return { kind: 'errors' };
  if (!period) return { kind: 'noPeriod' };
  const summary = await summarize(book, findings, period, work, judgement.context.index);
  const { ledgers, omissions } = submittedLedgers(book);
  const seal = sealOf(ledgers.map(toSeal));
  const leftOut = leftOutSentences(checked, omissions);
  const { unit, superior, preparedBy, reviewedBy } = summary.organisation;
  const plans = submissionPlans(
    {
      unit,
      superior,
      preparedBy,
      reviewedBy,
      period,
      time,
      stampText: formatSealStamp({ time, templateVersion: content.templateVersion ?? TEMPLATE_VERSION, seal }),
      ledgers: ledgers.map(({ table, rows }) => ({ sheet: ledgerTemplate(table).sheet, rows: rows.length })),
      verdicts: countVerdicts(summary),
      findings: groupFindings(findings).map(({ code, severity, findings: { length } }) => ({
        code,
        severity,
        title: titleOf(code, 'zh'),
        count: length,
      })),
      reason: failed ? reason.trim() : null,
      leftOut,
      shownSeal: shownSeal(seal),
    },
    ledgers,
  );
  return { kind: 'made', plans, seal, shownSeal: shownSeal(seal), leftOut };
}

/** A ledger as its sheet shows it: a form has a row for each of its columns. */
function toSeal({ table, rows }: SubmittedLedger) {
  const template = ledgerTemplate(table);
  const headers = template.columns.map(({ header }) => header);
  if (template.layout === 'rows') return sealedLedger(template, headers, rows);
  const items = template.columns.map(({ header, required }, item) => [
    required ? `${header}*` : header,
    rows[0]?.[item] ?? null,
  ]);
  return sealedLedger(template, ['项目', '内容'], items);
}

function countVerdicts({ cadres }: Summary): Readonly<Record<Verdict | 'notJudged', number>> {
  const counts = { 达标: 0, 序时达标: 0, 未达标: 0, notJudged: 0 };
  for (const { verdict } of cadres) counts[verdict ?? 'notJudged'] += 1;
  return counts;
}
