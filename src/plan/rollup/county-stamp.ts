import type { Severity } from '../../model/finding';
import { TEMPLATE_VERSION } from '../../templates/ledgers';

/** Name of the plan of 报送情况, by which a county's workbook is recognised. */
export const COUNTY_PLAN = 'rollupStatus';

const BETWEEN = ' | ';

/** The contents of the stamp of a county's workbook. */
interface CountyStamp {
  readonly time: string;
  readonly units: number;
  readonly files: number;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly digest: string;
}

/**
 * The stamp of a county's workbook as one line: time, template version, units and files, findings, digest of all rows.
 */
export function formatCountyStamp({ time, units, files, findings, digest }: CountyStamp): string {
  return [
    `双联台账 县级汇总 ${time}`,
    `模板${TEMPLATE_VERSION}`,
    `单位${units} 文件${files}`,
    `错误${findings.error} 提醒${findings.warning} 提示${findings.info}`,
    `摘要 ${digest}`,
  ].join(BETWEEN);
}

/** The template version that the stamp of a county's workbook names; null where it names none. */
export function countyTemplateVersion(stamp: string): number | null {
  const version = /模板(\d+)/.exec(stamp)?.[1];
  return version === undefined ? null : Number(version);
}
