import type { WorkbookContent } from '../model/grid';
import { SEAL_VERSION } from './seal';

/** What the stamp on a submission's cover says. */
export interface SealStamp {
  /** The local time of sealing, `2014-07-05 10:32:07`; without seconds where an older version made it. */
  readonly time: string;
  readonly templateVersion: number;
  /** The version of the rule that made the seal. */
  readonly sealVersion: number;
  readonly seal: string;
}

/** `双联台账 上报 2014-07-05 10:32:07 | 模板1 | 封签1 9f86d0…` */
export function formatSealStamp({ time, templateVersion, seal }: Omit<SealStamp, 'sealVersion'>): string {
  return `双联台账 上报 ${time} | 模板${templateVersion} | 封签${SEAL_VERSION} ${seal}`;
}

/** Reads a stamp of this or another version; null for any other text. */
function parseSealStamp(text: string): SealStamp | null {
  const match =
    /^双联台账 上报 (\d{4}-\d{2}-\d{2} \d{2}:\d{2}(?::\d{2})?) \| 模板(\d+) \| 封签(\d+) ([0-9a-f]{64})$/.exec(
      text.trim(),
    );
  if (!match) return null;
  const [, time = '', template, version, seal = ''] = match;
  return { time, templateVersion: Number(template), sealVersion: Number(version), seal };
}

/** The stamp of a workbook; null where it is no submission or its cover was deleted. */
export function sealStampOf({ stamps }: Pick<WorkbookContent, 'stamps'>): SealStamp | null {
  for (const { text } of stamps) {
    const stamp = parseSealStamp(text);
    if (stamp) return stamp;
  }
  return null;
}
