import { sealTime } from '../../app/clock';
import { countFindings } from '../../app/groups';
import type { Work } from '../../model/progress';
import { engine } from '../engine/engine';
import { comparedFiles } from './compared-files';
import { periodWanted } from './period-wanted';
import type { Tools } from './tools';
import { validate } from './validate';

/** Characters that no file name may have (Windows). */
const NOT_IN_NAMES = /[\\/:*?"<>|]/gu;

/**
 * 上报: checks first, then makes the county's copy and hands it to the user; this workbook stays as it is. Where there
 * are errors and no reason is given it asks for one. Where the user compares with earlier files, the cover says what
 * cannot be beside them.
 */
export async function submit(tools: Tools, reason: string, work: Work): Promise<void> {
  const { workspace, dispatch, clock } = tools;
  const checked = await validate(tools, work);
  if (!checked) return;
  const compared = await comparedFiles(tools, checked, work);
  if (!compared) return;
  const outcome = await engine.submit(checked, { reason, compared, time: sealTime(clock.now()) }, work);
  switch (outcome.kind) {
    case 'errors':
      dispatch({ type: 'asked', dialog: { kind: 'reason', count: countFindings(checked.findings).error } });
      return;
    case 'noPeriod':
      dispatch({ type: 'noticed', notice: periodWanted(checked) });
      return;
    case 'made': {
      const { period } = checked;
      const name = `${(outcome.unit ?? '').replaceAll('*', '_').replace(NOT_IN_NAMES, '')}${period ? `${period.year}年${period.name}` : ''}上报.xlsx`;
      await workspace.give(name, outcome.plans);
      dispatch({
        type: 'noticed',
        notice: {
          intent: 'success',
          sentences: [
            { name: workspace.kind === 'excel' ? 'submittedInExcel' : 'submitted', params: { name } },
            { name: 'submittedSeal', params: { seal: outcome.shownSeal } },
            ...outcome.since,
            // The cover is in Chinese, and so is what it says of what was left out.
            ...outcome.leftOut.map((sentence) => ({ zh: sentence, en: sentence })),
          ],
        },
      });
    }
  }
}
