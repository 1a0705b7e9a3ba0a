import type { Option } from '../../app/add-option';
import type { IndicatorExample } from '../../app/indicators/add-example';
import type { CellChange } from '../../app/fix';
import type { Replacement } from '../../app/replacements/replacement';
import type { ReportOptions } from '../../app/report';
import type { Finding } from '../../model/finding';
import type { SheetPlace } from '../environment/workspace';
import { errorNotice } from '../notices/error-notice';
import type { Notice } from '../notices/notice';
import type { ErrorReport } from '../notices/error-report';
import type { FindingFilter } from '../state/finding-filter';
import type { Dialog, ResultView, Tab, Task, Traced } from '../state/state';
import { addExample } from './add-example';
import { addOption } from './add-option';
import { compareWith } from './comparing';
import { createMissing, createSample } from './create';
import type { EnteredCell } from '../environment/entered-cell';
import type { Editing } from './editing/editing';
import { explain } from './explain';
import { createImportActions, type ImportActions } from './importing';
import { createFormActions, type FormActions } from './filling';
import { fix } from './fix';
import { closeSlip, openSlip } from './open-slip';
import { draftReport, saveReport } from './report';
import type { Runner } from './runner';
import { save } from './save';
import { select } from './select';
import { submit } from './submit';
import { summarize, type SummarizeChoice } from './summarize';
import type { Work } from '../../model/progress';
import type { Tools } from './tools';
import { unmerge } from './unmerge';
import { readBook, validate } from './validate';

/** Everything that can be done in the pane. It is the one way to act: components know no other. */
export interface PaneActions {
  readonly read: () => void;
  readonly validate: () => void;
  readonly summarize: (choice?: SummarizeChoice) => void;
  /** Makes the county's copy; with errors only where a reason is given. */
  readonly submit: (reason?: string) => void;
  /** Changes cells; what the user chose by hand is remembered with the workbook. */
  readonly fix: (changes: readonly CellChange[], replacements?: readonly Replacement[]) => void;
  /** Chooses or types what a line of equal faults shall hold. */
  readonly answer: (key: string, text: string) => void;
  /** Adds a value to a list of 可选项. */
  readonly addOption: (option: Option) => void;
  /** Takes the merged cells of a finding apart and fills each row. */
  readonly unmerge: (finding: Finding) => void;
  /** Puts an example into 考核指标. */
  readonly addExample: (example: IndicatorExample) => void;
  /** Writes into 情况说明 why a finding is right although it looks wrong. */
  readonly explain: (finding: Finding, reason: string) => void;
  /** 与上期比较: sums up beside the unit's file of an earlier period. */
  readonly compareWith: (file: File) => void;
  readonly compareNoMore: () => void;
  /** Lays a county's return slip beside the workbook. */
  readonly openSlip: (file: File) => void;
  readonly closeSlip: () => void;
  readonly createMissing: () => void;
  readonly createSample: () => void;
  /** Fills cells of a workbook opened in the browser, as one step. In Excel that is Excel's to do. */
  readonly enter: (cells: readonly EnteredCell[]) => void;
  /** Takes the page's last step back. */
  readonly undo: () => void;
  /** Does again what was taken back last. */
  readonly redo: () => void;
  /** Saves a workbook opened in the browser under a name; answers whether it was saved. */
  readonly save: (name: string) => Promise<boolean>;
  /** 生成总结: shows a draft of the work summary. */
  readonly draftReport: (options?: ReportOptions) => void;
  readonly closeReport: () => void;
  /** Hands the draft to the user as a Word file, or as a page whose numbers open their rows. */
  readonly saveReport: (kind: 'docx' | 'html') => void;
  /** 套表. */
  readonly forms: FormActions;
  /** 导入旧台账. */
  readonly imports: ImportActions;
  /** Breaks off the work under way. */
  readonly cancel: () => void;
  /** Brings a cell into view. */
  readonly select: (cell: SheetPlace) => void;
  readonly showTab: (tab: Tab) => void;
  /** Goes back to the import or the form that stands aside. */
  readonly resume: () => void;
  readonly showResults: (view: ResultView) => void;
  /** Lists the findings that match; what is left out of the filter stays as it is. */
  readonly filter: (filter: Partial<FindingFilter>) => void;
  /** Lists the errors alone, in place of the question that is open. */
  readonly showErrors: () => void;
  /** Lists the rows that a number was made from. */
  readonly trace: (traced: Traced) => void;
  readonly closeTrace: () => void;
  readonly openDialog: (dialog: Dialog) => void;
  readonly closeDialog: () => void;
  readonly dismissNotice: () => void;
  readonly dismissCoAuthors: () => void;
  readonly tell: (notice: Notice) => void;
  /** Tells the user of something that went wrong outside of these actions. */
  readonly tellError: (error: unknown) => void;
  /** Keeps an error for the diagnostics; the user is told of it elsewhere, or cannot be. */
  readonly noteError: (failure: ErrorReport) => void;
}

/**
 * The actions on one workbook's pane. What was typed before comes first.
 * @param editing null in Excel, which has its own
 */
export function createPaneActions(tools: Tools, runner: Runner, editing: Editing | null): PaneActions {
  const { dispatch } = tools;
  const run = async (task: Task, job: (work: Work) => Promise<void>): Promise<boolean> => {
    if (editing?.isPending() === true) await editing.settled();
    return runner.run(task, job);
  };
  return {
    read: () => void run('read', (work) => readBook(tools, work)),
    validate: () =>
      void run('validate', async (work) => {
        await validate(tools, work);
      }),
    summarize: (choice = { force: false, onClash: 'refuse' }) =>
      void run('summarize', (work) => summarize(tools, choice, work)),
    submit: (reason = '') => void run('submit', (work) => submit(tools, reason, work)),
    fix: (changes, replacements = []) => void run('fix', (work) => fix(tools, changes, replacements, work)),
    answer: (key, text) => {
      dispatch({ type: 'answered', key, text });
    },
    addExample: (example) => void run('fix', (work) => addExample(tools, example, work)),
    unmerge: (finding) => void run('fix', (work) => unmerge(tools, finding, work)),
    addOption: (option) => void run('fix', (work) => addOption(tools, option, work)),
    explain: (finding, reason) => void run('fix', (work) => explain(tools, finding, reason, work)),
    compareWith: (file) => void run('summarize', (work) => compareWith(tools, file, work)),
    compareNoMore: () => {
      dispatch({ type: 'earlier', earlier: [] });
      dispatch({ type: 'noticed', notice: { intent: 'info', sentences: [{ name: 'compareEnded' }] } });
    },
    openSlip: (file) => void run('slip', (work) => openSlip(tools, file, work)),
    closeSlip: () => void run('slip', (work) => closeSlip(tools, work)),
    createSample: () => void run('create', (work) => createSample(tools, work)),
    createMissing: () => void run('create', (work) => createMissing(tools, work)),
    enter: (cells) => editing?.enter(cells),
    undo: () => editing?.undo(),
    redo: () => editing?.redo(),
    save: async (name) => {
      let saved = false;
      await run('save', async () => {
        saved = await save(tools, name);
      });
      // What was typed meanwhile is not in the file.
      if (editing?.isPending() === true) dispatch({ type: 'typed' });
      return saved;
    },
    draftReport: (options = { kind: '总结', force: false }) =>
      void run('report', (work) => draftReport(tools, options, work)),
    closeReport: () => {
      dispatch({ type: 'drafted', drafted: null });
    },
    saveReport: (kind) => void run('report', () => saveReport(tools, kind)),
    forms: createFormActions(tools, run),
    imports: createImportActions(tools, run),
    cancel: runner.cancel,
    select: (cell) => void select(tools, cell),
    showTab: (tab) => {
      dispatch({ type: 'tab', tab });
    },
    resume: () => {
      dispatch({ type: 'resumed' });
    },
    showResults: (view) => {
      dispatch({ type: 'viewed', view });
    },
    filter: (filter) => {
      dispatch({ type: 'filtered', filter });
    },
    showErrors: () => {
      dispatch({ type: 'asked', dialog: null });
      dispatch({ type: 'filtered', filter: { severity: 'error', table: null, text: '' } });
    },
    trace: (traced) => {
      dispatch({ type: 'traced', traced });
    },
    closeTrace: () => {
      dispatch({ type: 'traced', traced: null });
    },
    openDialog: (dialog) => {
      dispatch({ type: 'asked', dialog });
    },
    closeDialog: () => {
      dispatch({ type: 'asked', dialog: null });
    },
    dismissNotice: () => {
      dispatch({ type: 'noticed', notice: null });
    },
    dismissCoAuthors: () => {
      dispatch({ type: 'coAuthorTold' });
    },
    tell: (notice) => {
      dispatch({ type: 'noticed', notice });
    },
    tellError: (error) => {
      dispatch({ type: 'noticed', notice: errorNotice(error) });
    },
    noteError: (failure) => {
      dispatch({ type: 'failed', failure });
    },
  };
}
