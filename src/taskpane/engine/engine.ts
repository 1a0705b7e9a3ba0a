import type { Option } from '../../app/add-option';
import type { IndicatorExample } from '../../app/indicators/add-example';
import type { MappedTable } from '../../app/fill/fill-form';
import type { ListPlace } from '../../app/fill/form-map';
import type { ReadLedgers } from '../../app/read-ledgers';
import type { StaleLedger } from '../../app/stale';
import type { Work } from '../../model/progress';
import type { WorkbookPort } from '../../workbook/port';

/** A use case that is loaded when it is asked for the first time. */
function lazily<Asked extends readonly unknown[], Answer>(
  load: () => Promise<(...asked: Asked) => Answer | Promise<Answer>>,
): (...asked: Asked) => Promise<Answer> {
  return async (...asked) => (await load())(...asked);
}

const filling = () => import('../../app/fill/fill-as-remembered');
const inPlace = () => import('../../app/fill/fill-in-place');
const comparing = () => import('../../app/periods/compare-with');
const formMap = () => import('../../app/fill/form-map');
const formMessages = () => import('../../app/messages/filled-form');

const writtenSheets = () => import('../../app/messages/written-sheets');

/**
 * The one door to the engine: the use cases that the first screen does without, each as if it were there. What a use
 * case needs to tell of its outcome is loaded before it writes, so that nothing can be missing afterwards.
 */
export const engine = {
  readLedgers: lazily(async () => (await import('../../app/read-ledgers')).readLedgers),
  /**
   * Begins to load what reads ledgers. Where that fails it is tried again when it is needed, and the user is told then.
   */
  beginReading: (): void => {
    import('../../app/read-ledgers').catch(() => undefined);
  },
  check: lazily(async () => (await import('../../app/check')).check),
  recheck: lazily(async () => (await import('../../app/recheck')).recheck),
  checkAfterEdit: lazily(async () => (await import('../../app/check-after-edit')).checkAfterEdit),

  /** The ledgers that changed since the summaries were written; nothing is loaded for a workbook without summaries. */
  staleLedgers: async (ledgers: ReadLedgers): Promise<readonly StaleLedger[]> =>
    ledgers.content.stamps.length === 0 ? [] : (await import('../../app/stale')).staleLedgers(ledgers),

  typedCells: lazily(async () => (await import('../../app/typed-cell')).typedCells),
  readAfterEdits: lazily(async () => (await import('../../app/read-after-edits')).readAfterEdits),

  applyFixes: lazily(async () => (await import('../../app/fix')).applyFixes),

  unmerge: lazily(async () => (await import('../../app/unmerge')).unmerge),
  rememberReplacements: lazily(async () => (await import('../../app/replacements/remembered')).rememberReplacements),

  /** Adds a value to a list of 可选项, and what to tell of it. */
  addOption: lazily(async () => {
    const [{ addOption }, { optionMessage }] = await Promise.all([
      import('../../app/add-option'),
      import('../../app/messages/added-option'),
    ]);
    return async (port: WorkbookPort, option: Option, work: Work) => {
      const outcome = await addOption(port, option, work);
      return { outcome, message: optionMessage(option, outcome) };
    };
  }),

  /** Puts an example into 考核指标, and what to tell of it. */
  addExample: lazily(async () => {
    const [{ addExample }, { exampleMessage }] = await Promise.all([
      import('../../app/indicators/add-example'),
      import('../../app/messages/added-example'),
    ]);
    return async (port: WorkbookPort, example: IndicatorExample, work: Work) => {
      const outcome = await addExample(port, example, work);
      return { outcome, message: exampleMessage(outcome) };
    };
  }),

  /** Explains a finding in 情况说明, and what to tell of it. */
  explainFinding: lazily(async () => {
    const [{ explainFinding }, { explainedMessage }] = await Promise.all([
      import('../../app/explain-finding'),
      import('../../app/messages/explained-finding'),
    ]);
    return async (...asked: Parameters<typeof explainFinding>) => {
      const outcome = await explainFinding(...asked);
      return { outcome, message: explainedMessage(outcome) };
    };
  }),

  /** 新建台账, and what to tell of it. */
  createLedgers: lazily(async () => {
    const [{ createLedgers }, { createdMessages }] = await Promise.all([import('../../app/create'), writtenSheets()]);
    return async (port: WorkbookPort, work: Work) => {
      const created = await createLedgers(port, work);
      return { created, messages: createdMessages(created) };
    };
  }),

  /** 看看示例, and what to tell of it. */
  createSample: lazily(async () => {
    const [{ createSample }, { sampleMessages }] = await Promise.all([import('../../app/create'), writtenSheets()]);
    return async (port: WorkbookPort, work: Work) => {
      const created = await createSample(port, work);
      return { created, messages: sampleMessages(created) };
    };
  }),

  /** 汇总, and what to tell of sheets that did not simply go where they belong. */
  summarize: lazily(async () => {
    const [{ summarize }, { writtenMessages }] = await Promise.all([import('../../app/summarize'), writtenSheets()]);
    return async (...asked: Parameters<typeof summarize>) => {
      const outcome = await summarize(...asked);
      return { outcome, messages: outcome.kind === 'written' ? writtenMessages(outcome) : [] };
    };
  }),

  /** 与上期比较. */
  compareWith: lazily(async () => (await comparing()).compareWith),
  comparedSentences: lazily(async () => (await comparing()).comparedSentences),

  readSlip: lazily(async () => (await import('../../app/rollup/read-slip')).readSlip),
  looksLikeSlip: lazily(async () => (await import('../../app/rollup/read-slip')).looksLikeSlip),
  slipOfOther: lazily(async () => (await import('../../app/slip-owner')).slipOfOther),

  /** 上报: the county's copy. */
  submit: lazily(async () => (await import('../../app/submit')).submit),

  /** 导入旧台账: what was worked out in its room comes into the ledgers. */
  makeMissingLedgers: lazily(async () => (await import('../../app/import/carry-over')).makeMissingLedgers),
  carryOver: lazily(async () => (await import('../../app/import/carry-over')).carryOver),
  carriedOverMessages: lazily(async () => (await import('../../app/messages/carried-over')).carriedOverMessages),
  noTablesMessage: lazily(async () => (await import('../../app/messages/carried-over')).noTablesMessage),
  importChangedMessage: lazily(async () => (await import('../../app/messages/carried-over')).importChangedMessage),

  /** 套表: what fills a form. */
  fillAsRemembered: lazily(async () => (await filling()).fillAsRemembered),
  fillEach: lazily(async () => (await import('../../app/fill/fill-each')).fillEach),
  shownAsCard: lazily(async () => (await filling()).shownAsCard),
  sheetsToFill: lazily(async () => (await inPlace()).sheetsToFill),
  formInPlace: lazily(async () => (await inPlace()).formInPlace),
  isSameForm: lazily(async () => (await inPlace()).isSameForm),
  fillInPlace: lazily(async () => (await inPlace()).fillInPlace),
  filledInPlaceMessages: lazily(async () => (await import('../../app/messages/filled-in-place')).filledInPlaceMessages),
  withListSource: lazily(async () => (await filling()).withListSource),
  rememberForm: lazily(async () => (await filling()).rememberForm),
  fillSheets: lazily(async () => (await import('../../app/fill/fill-form')).fillSheets),
  mapOf: lazily(async () => (await formMap()).mapOf),
  withListKey: lazily(async () => {
    const { withList, withKey } = await formMap();
    return (map: readonly MappedTable[], place: ListPlace, letters: string, key: string | null) =>
      withList(map, place, (list) => withKey(list, letters, key));
  }),
  withListFilter: lazily(async () => {
    const { withList, withFilter } = await formMap();
    return (map: readonly MappedTable[], place: ListPlace, filter: MappedTable['filter'] | null) =>
      withList(map, place, (list) => withFilter(list, filter));
  }),
  withCell: lazily(async () => (await formMap()).withCell),
  tracePlans: lazily(async () => (await import('../../app/fill/trace-plans')).tracePlans),
  filledMessages: lazily(async () => (await formMessages()).filledMessages),
  nothingToFillMessage: lazily(async () => (await formMessages()).nothingToFillMessage),
  formChangedMessage: lazily(async () => (await formMessages()).formChangedMessage),

  faultySamplePlans: lazily(async () => (await import('../../app/create')).faultySamplePlans),
  /** 生成总结: the draft, with its text for the clipboard. */
  draftReport: lazily(async () => {
    const { makeReport, numberedHeadings, plainText } = await import('../../app/report');
    return async (...asked: Parameters<typeof makeReport>) => {
      const outcome = await makeReport(...asked);
      if (outcome.kind !== 'made') return outcome;
      const { report } = outcome;
      return { ...outcome, text: plainText(report), headings: numberedHeadings(report.sections) };
    };
  }),
  reportDocx: lazily(async () => (await import('../../app/report-docx')).reportDocx),
  /** Loads what saves a draft, so that the first press does not wait for it. */
  loadReportFiles: async (): Promise<void> => {
    await Promise.all([import('../../app/report-docx'), import('../../app/report-page')]);
  },
  reportPage: lazily(async () => (await import('../../app/report-page')).reportPage),

  /** Begins to load what makes fresh ledgers; where that fails, as `beginReading`. */
  beginSheets: (): void => {
    import('../../app/create').catch(() => undefined);
  },
  samplePlans: lazily(async () => (await import('../../app/create')).samplePlans),
  blankPlans: lazily(async () => (await import('../../app/create')).blankPlans),
} as const;
