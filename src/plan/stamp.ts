import type { BookDigest, LedgerDigest, Stamp } from '../model/stamp';
import { ledgerTemplate, tableNames } from '../templates/ledgers';

const HEAD = '双联台账 汇总';
const BETWEEN = ' | ';

/**
 * The stamp as one line that a clerk can read and the product can read back: time, template version,
 * findings, digest of all ledger rows, then rows and digest of each ledger.
 * `双联台账 汇总 2014-07-05 10:32 | 模板1 | 错误0 提醒2 提示0 | 摘要 9f86… | 干部名册16:1a2b… …`
 */
export function formatStamp({ time, templateVersion, findings, digests }: Stamp): string {
  return [
    `${HEAD} ${time}`,
    `模板${templateVersion}`,
    `错误${findings.error} 提醒${findings.warning} 提示${findings.info}`,
    `摘要 ${digests.whole}`,
    digests.ledgers.map(({ table, rows, hash }) => `${sheetOf(table)}${rows}:${hash}`).join(' '),
  ].join(BETWEEN);
}

/** Reads what `formatStamp` wrote; null for any other text. */
export function parseStamp(text: string): Stamp | null {
  const [head = '', template = '', counts = '', digest = '', ledgers = ''] = text.trim().split(BETWEEN);
  const time = /^双联台账 汇总 (\d{4}-\d{2}-\d{2} \d{2}:\d{2})$/.exec(head)?.[1];
  const version = /^模板(\d+)$/.exec(template)?.[1];
  const findings = /^错误(\d+) 提醒(\d+) 提示(\d+)$/.exec(counts);
  const whole = /^摘要 ([0-9a-f]+)$/.exec(digest)?.[1];
  const parts = ledgers.split(' ').map(parseLedger);
  if (time === undefined || version === undefined || !findings || whole === undefined || parts.includes(null))
    return null;
  return {
    time,
    templateVersion: Number(version),
    findings: { error: Number(findings[1]), warning: Number(findings[2]), info: Number(findings[3]) },
    digests: { whole, ledgers: parts.filter((part) => part !== null) },
  };
}

/** How one ledger differs from what a summary was made from. */
export interface LedgerChange {
  readonly table: string;
  readonly rowsBefore: number;
  readonly rowsNow: number;
}

/** The ledgers whose rows are no longer those the stamped summary was made from; none: it is up to date. */
export function changedLedgers(stamp: Stamp, now: BookDigest): readonly LedgerChange[] {
  const before = new Map(stamp.digests.ledgers.map((ledger) => [ledger.table, ledger]));
  return now.ledgers.flatMap(({ table, rows, hash }) => {
    const old = before.get(table);
    // A stamp of an older version says nothing of ledgers that came later.
    return old?.hash === hash || (!old && rows === 0) ? [] : [{ table, rowsBefore: old?.rows ?? 0, rowsNow: rows }];
  });
}

function parseLedger(text: string): LedgerDigest | null {
  const [, sheet, rows, hash] = /^(\D+)(\d+):([0-9a-f]+)$/.exec(text) ?? [];
  const table = tableNames.find((name) => ledgerTemplate(name).sheet === sheet);
  return table === undefined || rows === undefined || hash === undefined ? null : { table, rows: Number(rows), hash };
}

function sheetOf(table: string): string {
  const name = tableNames.find((candidate) => candidate === table);
  if (!name) throw new Error(`No ledger ${table}`);
  return ledgerTemplate(name).sheet;
}
