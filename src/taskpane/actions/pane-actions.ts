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
import type { ResultView, Tab, Task, Traced } from '../state/state';
import type { Dialog } from '../state/dialog';
import type { EnteredCell } from '../environment/entered-cell';
import type { Editing } from './editing/editing';
import { createFormActions, type FormActions } from './form-actions';
import { createImportActions, type ImportActions } from './import-actions';
import { loadTasks, withTasks } from './lazy-tasks';
import type { Runner } from './runner';
import { select } from './select';
import type { SummarizeChoice } from './summarize';
import type { Work } from '../../model/progress';
import type { Tools } from './tools';
import { readBook, validate } from './validate';

/** Everything that can be done in the pane. It is the one way to act: components know no other. */
export interface PaneActions {
  readonly read: () => void;
  /** Does ahead what the first click would wait for; to be called when nothing else is to be done. */
  readonly prepare: () => void;
  readonly validate: () => void;
  readonly summarize: (choice?: SummarizeChoice) => void;
  /** Makes the county's copy; with errors only where a reason is given. */
  readonly submit: (reason?: string) => void;
  /** Changes cells; what the user chose by hand is remembered with the workbook. */
  readonly fix: (changes: readonly CellChange[], replacements?: readonly Replacement[]) => void;
  /** Chooses or types what a line of equal faults should hold. */
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
  /** Saves a workbook opened in the browser under a name; resolves with whether it was saved. */
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
  /** Closes the open question and lists the errors alone. */
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
 * The actions on one workbook's pane. What was typed before an action is written first.
 * @param editing null in Excel, which has editing of its own
 */
export function createPaneActions(tools: Tools, runner: Runner, editing: Editing | null): PaneActions {
  const { dispatch } = tools;
  const run = async (task: Task, job: (work: Work) => Promise<void>): Promise<boolean> => {
    if (editing?.isPending() === true) await editing.settled();
    return runner.run(task, job);
  };
  const does = withTasks(run);
  return {
    read: () => void run('read', (work) => readBook(tools, work)),
    prepare: () => {
      tools.workspace.prepare();
      // Where it fails it is tried again when it is needed, and the user is told then.
      loadTasks().catch(() => undefined);
    },
    validate: () =>
      void run('validate', async (work) => {
        await validate(tools, work);
      }),
    summarize: (choice = { force: false, onClash: 'refuse' }) =>
      void does('summarize', ({ summarize }, work) => summarize(tools, choice, work)),
    submit: (reason = '') => void does('submit', ({ submit }, work) => submit(tools, reason, work)),
    fix: (changes, replacements = []) => void does('fix', ({ fix }, work) => fix(tools, changes, replacements, work)),
    answer: (key, text) => {
      dispatch({ type: 'answered', key, text });
    },
    addExample: (example) => void does('fix', ({ addExample }, work) => addExample(tools, example, work)),
    unmerge: (finding) => void does('fix', ({ unmerge }, work) => unmerge(tools, finding, work)),
    addOption: (option) => void does('fix', ({ addOption }, work) => addOption(tools, option, work)),
    explain: (finding, reason) => void does('fix', ({ explain }, work) => explain(tools, finding, reason, work)),
    compareWith: (file) => void does('summarize', ({ compareWith }, work) => compareWith(tools, file, work)),
    compareNoMore: () => {
      dispatch({ type: 'earlier', earlier: [] });
      dispatch({ type: 'noticed', notice: { intent: 'info', sentences: [{ name: 'compareEnded' }] } });
    },
    openSlip: (file) => void does('slip', ({ openSlip }, work) => openSlip(tools, file, work)),
    closeSlip: () => void does('slip', ({ closeSlip }, work) => closeSlip(tools, work)),
    createSample: () => void does('create', ({ createSample }, work) => createSample(tools, work)),
    createMissing: () => void does('create', ({ createMissing }, work) => createMissing(tools, work)),
    enter: (cells) => editing?.enter(cells),
    undo: () => editing?.undo(),
    redo: () => editing?.redo(),
    save: async (name) => {
      let saved = false;
      await does('save', async ({ save }) => {
        saved = await save(tools, name);
      });
      // What was typed meanwhile is not in the file.
      if (editing?.isPending() === true) dispatch({ type: 'typed' });
      return saved;
    },
    draftReport: (options = { kind: '总结', force: false }) =>
      void does('report', ({ draftReport }, work) => draftReport(tools, options, work)),
    closeReport: () => {
      dispatch({ type: 'drafted', drafted: null });
    },
    saveReport: (kind) => void does('report', ({ saveReport }) => saveReport(tools, kind)),
    forms: createFormActions(tools, does),
    imports: createImportActions(tools, does),
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
