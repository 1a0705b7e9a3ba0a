import { countFindings } from '../../app/groups';
import { outcomeMessages } from '../../app/messages/outcomes';
import type { ReportOptions } from '../../app/report';
import type { Work } from '../../model/progress';
import { engine } from '../engine/engine';
import { downloadFile } from '../environment/download';
import { checkedOf } from '../state/state';
import { comparedFiles } from './compared-files';
import type { Tools } from './tools';
import { validate } from './validate';

/** 生成总结: checks first, unless a draft of the ledgers as they are is shown; then shows the draft, or asks. */
export async function draftReport(tools: Tools, options: ReportOptions, work: Work): Promise<void> {
  const { dispatch } = tools;
  const { drafted } = tools.state();
  const known = drafted && !drafted.isStale ? checkedOf(tools.state()) : null;
  const checked = known ?? (await validate(tools, work));
  if (!checked) return;
  const compared = await comparedFiles(tools, checked, work);
  if (!compared) return;
  const outcome = await engine.draftReport(checked, { ...options, compared }, work);
  switch (outcome.kind) {
    case 'errors': {
      const { error } = countFindings(checked.findings);
      dispatch({ type: 'asked', dialog: { kind: 'reportErrors', count: error, report: options.kind } });
      return;
    }
    case 'noPeriod': {
      const cell = { sheet: checked.book.Profile.sheet, place: { row: 1, column: 2 } };
      const remedy = { kind: 'show', name: 'goFillIn', cell } as const;
      dispatch({
        type: 'noticed',
        notice: { intent: 'warning', sentences: [outcomeMessages.periodMissing], remedy },
      });
      return;
    }
    case 'made': {
      const { report, text, headings, periodFits } = outcome;
      const made = { report, text, headings, periodFits, checked, force: options.force, isStale: false };
      dispatch({ type: 'drafted', drafted: made });
      // Where that fails it is loaded when it is saved, and the user is told then.
      engine.loadReportFiles().catch(() => undefined);
    }
  }
}

/** Hands the draft to the user as a file, as a download: in Excel too, whose pane is a page. */
export async function saveReport({ state, dispatch }: Tools, kind: 'docx' | 'html'): Promise<void> {
  const { drafted } = state();
  if (!drafted) return;
  const { report, checked } = drafted;
  const name = `${report.title.join('').replace(/[\\/:*?"<>|]/g, '_')}.${kind}`;
  const content = kind === 'docx' ? await engine.reportDocx(report, checked) : await engine.reportPage(report, checked);
  downloadFile(name, content, kind);
  dispatch({ type: 'noticed', notice: { intent: 'success', sentences: [{ name: 'saved', params: { name } }] } });
}
