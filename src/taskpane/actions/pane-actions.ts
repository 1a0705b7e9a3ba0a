import type { CellValue } from '../../model/cell';
import type { Option } from '../../app/add-option';
import type { IndicatorExample } from '../../app/indicators/add-example';
import type { CellChange } from '../../app/fix';
import type { Replacement } from '../../app/replacements/replacement';
import type { Finding } from '../../model/finding';
import type { SheetPlace } from '../environment/workspace';
import { errorNotice } from '../notices/error-notice';
import type { ErrorReport } from '../notices/error-report';
import type { FindingFilter } from '../state/finding-filter';
import type { Dialog, ResultView, Tab, Traced } from '../state/state';
import { addExample } from './add-example';
import { addOption } from './add-option';
import { correct } from './correct';
import { createMissing, createSample } from './create';
import { fix } from './fix';
import type { Runner } from './runner';
import { save } from './save';
import { select } from './select';
import { summarize, type SummarizeChoice } from './summarize';
import type { Tools } from './tools';
import { unmerge } from './unmerge';
import { readBook, validate } from './validate';

/** Everything that can be done in the pane. It is the one way to act: components know no other. */
export interface PaneActions {
  readonly read: () => void;
  readonly validate: () => void;
  readonly summarize: (choice?: SummarizeChoice) => void;
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
  readonly createMissing: () => void;
  readonly createSample: () => void;
  /** Types a text into a cell that holds `before`. */
  readonly correct: (cell: SheetPlace, before: CellValue, text: string) => void;
  /** Saves a workbook opened in the browser under a name; answers whether it was saved. */
  readonly save: (name: string) => Promise<boolean>;
  /** Breaks off the work under way. */
  readonly cancel: () => void;
  /** Brings a cell into view. */
  readonly select: (cell: SheetPlace) => void;
  readonly showTab: (tab: Tab) => void;
  readonly showResults: (view: ResultView) => void;
  /** Lists the findings that match; what is left out of the filter stays as it is. */
  readonly filter: (filter: Partial<FindingFilter>) => void;
  /** Lists the rows that a number was made from. */
  readonly trace: (traced: Traced) => void;
  readonly closeTrace: () => void;
  readonly openDialog: (dialog: Dialog) => void;
  readonly closeDialog: () => void;
  readonly dismissNotice: () => void;
  readonly dismissCoAuthors: () => void;
  /** Tells the user of something that went wrong outside of these actions. */
  readonly tellError: (error: unknown) => void;
  /** Keeps an error for the diagnostics; the user is told of it elsewhere, or cannot be. */
  readonly noteError: (failure: ErrorReport) => void;
}

/** The actions on one workbook's pane. */
export function createPaneActions(tools: Tools, runner: Runner): PaneActions {
  const { dispatch } = tools;
  return {
    read: () => void runner.run('read', (work) => readBook(tools, work)),
    validate: () =>
      void runner.run('validate', async (work) => {
        await validate(tools, work);
      }),
    summarize: (choice = { force: false, onClash: 'refuse' }) =>
      void runner.run('summarize', (work) => summarize(tools, choice, work)),
    fix: (changes, replacements = []) => void runner.run('fix', (work) => fix(tools, changes, replacements, work)),
    answer: (key, text) => {
      dispatch({ type: 'answered', key, text });
    },
    addExample: (example) => void runner.run('fix', (work) => addExample(tools, example, work)),
    unmerge: (finding) => void runner.run('fix', (work) => unmerge(tools, finding, work)),
    addOption: (option) => void runner.run('fix', (work) => addOption(tools, option, work)),
    createSample: () => void runner.run('create', (work) => createSample(tools, work)),
    createMissing: () => void runner.run('create', (work) => createMissing(tools, work)),
    correct: (cell, before, text) => void runner.run('fix', (work) => correct(tools, cell, before, text, work)),
    save: async (name) => {
      let saved = false;
      await runner.run('save', async () => {
        saved = await save(tools, name);
      });
      return saved;
    },
    cancel: runner.cancel,
    select: (cell) => void select(tools, cell),
    showTab: (tab) => {
      dispatch({ type: 'tab', tab });
    },
    showResults: (view) => {
      dispatch({ type: 'viewed', view });
    },
    filter: (filter) => {
      dispatch({ type: 'filtered', filter });
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
    tellError: (error) => {
      dispatch({ type: 'noticed', notice: errorNotice(error) });
    },
    noteError: (failure) => {
      dispatch({ type: 'failed', failure });
    },
  };
}
