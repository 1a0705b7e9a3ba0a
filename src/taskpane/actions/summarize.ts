import { clockTime, stampTime } from '../../app/clock';
import { countFindings } from '../../app/groups';
import { outcomeMessages } from '../../app/messages/outcomes';
import type { Work } from '../../model/progress';
import type { WriteOptions } from '../../workbook/port';
import { engine } from '../engine/engine';
import { comparedFiles } from './compared-files';
import { periodWanted } from './period-wanted';
import type { Tools } from './tools';
import { validate } from './validate';

/** What the user chose when asked. */
export interface SummarizeChoice extends WriteOptions {
  /** Sum up in spite of errors. */
  readonly force: boolean;
}

/** 汇总: checks first, so that no number comes from rows as they were before; then writes the summary sheets, or asks. */
export async function summarize(tools: Tools, choice: SummarizeChoice, work: Work): Promise<void> {
  const { workspace, dispatch, clock } = tools;
  const checked = await validate(tools, work);
  if (!checked) return;
  const compared = await comparedFiles(tools, checked, work);
  if (!compared) return;
  const options = { ...choice, compared, time: stampTime(clock.now()) };
  const { outcome, messages } = await engine.summarize(workspace.port, checked, options, work);
  switch (outcome.kind) {
    case 'errors':
      dispatch({ type: 'asked', dialog: { kind: 'errors', count: countFindings(checked.findings).error } });
      return;
    case 'noPeriod':
      dispatch({ type: 'noticed', notice: periodWanted(checked) });
      return;
    case 'clash':
      dispatch({ type: 'asked', dialog: { kind: 'clash', clashes: outcome.clashes, force: choice.force } });
      return;
    case 'written': {
      dispatch({ type: 'written' });
      const { signed: wasSigned, ...content } = checked.content;
      dispatch({
        type: 'summed',
        summed: { summary: outcome.summary, time: clockTime(clock.now()), sheets: outcome.sheets.length },
        checked: { ...checked, content: { ...content, stamps: outcome.stamps } },
      });
      const first = outcome.sheets.find(({ hidden }) => !hidden);
      // Excel has turned to it; the page's sheet does so here.
      if (first && workspace.kind === 'file')
        dispatch({ type: 'selected', cell: { sheet: first.sheet, place: { row: 1, column: 1 } } });
      const since = compared.length > 0 ? await engine.comparedSentences(compared) : [];
      const sentences = [...(wasSigned ? [outcomeMessages.signatureGone] : []), ...messages, ...since];
      if (sentences.length > 0) dispatch({ type: 'noticed', notice: { intent: 'info', sentences } });
    }
  }
}
