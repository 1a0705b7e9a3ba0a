import type { SheetPlan } from '../../model/plan';
import { problemText } from '../../rollup/file-problem';
import { rowCount } from '../../rollup/delivery';
import { periodLabel } from '../../rollup/period-title';
import { BEFORE_CHANGED, type Resubmission } from '../../rollup/resubmission';
import type { RollUp } from '../../rollup/roll-up';
import { unitKey } from '../../rollup/unit-key';
import { ledgerTemplate } from '../../templates/ledgers';
import type { Making } from '../layout/finish-sheet';
import { UNIT_HEADER } from './county-ledger-plan';
import { listSheet } from './list-sheet';
import { OWED_SHEET } from './sheet-names';
import { SEALS } from './status-form';

/** Maximum number of changed rows that are listed for a unit that reported again. */
const MOST_CHANGES = 5_000;

const CHANGE_WORDS = { added: '增加', gone: '减少', changed: '改动' } as const;

/** 文件清单: every file with its SHA-256, so that anybody can check which files the numbers were made from. */
export function filesList({ assessment }: RollUp, making: Making, pause: () => Promise<void>): Promise<SheetPlan> {
  const rows = assessment.files.map(({ delivery, book, counted, problems }, index) => [
    index + 1,
    delivery.shownFile,
    counted ? '计入' : '没有计入',
    book?.unit ?? null,
    book?.period ? periodLabel(book.period) : null,
    book ? rowCount(book) : null,
    book ? SEALS[book.seal] : null,
    book?.templateVersion ?? null,
    delivery.sha256,
    problems.map((problem) => problemText(problem).zh).join('\n'),
  ]);
  return listSheet(
    {
      plan: 'rollupFiles',
      sheet: '文件清单',
      title: '收到的文件',
      about: 'SHA-256 是文件的指纹：文件改动一处就会不同，可以用来核对这些数是由哪些文件得出的。',
      table: 'CountyFiles',
      orientation: 'landscape',
      columns: [
        { header: '序号', width: 6, horizontal: 'center' },
        { header: '文件', width: 28, horizontal: 'left' },
        { header: '是否计入', width: 10, horizontal: 'center' },
        { header: UNIT_HEADER, width: 18, horizontal: 'left' },
        { header: '报告期', width: 14, horizontal: 'center' },
        { header: '行数', width: 8, horizontal: 'center' },
        { header: '封签', width: 9, horizontal: 'center' },
        { header: '模板', width: 6, horizontal: 'center' },
        { header: 'SHA-256', width: 34, horizontal: 'left' },
        { header: '情况', width: 40, horizontal: 'left' },
      ],
      rows,
      empty: '没有收到文件。',
    },
    making,
    pause,
  );
}

/** 应报单位: the units of the list that was given, else those that reported. */
export function owedList({ assessment }: RollUp, making: Making, pause: () => Promise<void>): Promise<SheetPlan> {
  const { units, abolished, gone } = assessment;
  const marks = new Map(abolished.map((one) => [unitKey(one.unit), one]));
  const owed = units
    .filter((one) => one.owed)
    .map(({ unit, file }) => [unit, file ? '已报' : '未报', marks.get(unitKey(unit))?.note ?? null]);
  const owingNothing = gone.map(({ unit, note }) => [unit, '不用报', note]);
  const rows = [...owed, ...owingNothing].map((cells, index) => [index + 1, ...cells]);
  return listSheet(
    {
      plan: 'rollupOwed',
      sheet: OWED_SHEET,
      title: '应报单位名单',
      about:
        '下一次汇总时把这张汇总表作为应报单位名单，就会说出谁没有报。可以增加、删减单位；已经撤并的，在“备注”里写明，例如：2014年5月1日并入乙乡。',
      table: 'CountyUnits',
      orientation: 'portrait',
      columns: [
        { header: '序号', width: 8, horizontal: 'center' },
        { header: UNIT_HEADER, width: 36, horizontal: 'left', isInput: true },
        { header: '本期', width: 12, horizontal: 'center' },
        { header: '备注', width: 28, horizontal: 'left', isInput: true },
      ],
      rows,
      empty: '没有单位。',
    },
    making,
    pause,
  );
}

function comparedFiles({ unit, before, after, isBeforeChanged }: Resubmission): string {
  return `${unit}：由“${before}”到“${after}”${isBeforeChanged ? `（${BEFORE_CHANGED.zh}）` : ''}`;
}

/** 重报变化: what changed in the workbooks of units that reported again. */
export function changesList({ resubmissions }: RollUp, making: Making, pause: () => Promise<void>): Promise<SheetPlan> {
  const cut = resubmissions.filter(({ changes }) => changes.length > MOST_CHANGES).map(({ unit }) => unit);
  const rows = resubmissions.flatMap(({ unit, changes }) =>
    changes.slice(0, MOST_CHANGES).flatMap(({ table, kind, subject, cells }) => {
      const head = [unit, ledgerTemplate(table).sheet, CHANGE_WORDS[kind], subject];
      return cells.length === 0
        ? [[...head, null, null, null]]
        : cells.map(({ header, before, after }) => [...head, header, before, after]);
    }),
  );
  return listSheet(
    {
      plan: 'rollupChanges',
      sheet: '重报变化',
      title: '重报的台账有哪些变化',
      about: `${resubmissions.map(comparedFiles).join('；')}。${cut.length > 0 ? `${cut.join('、')}变化太多，只列出前${MOST_CHANGES}行。` : ''}`,
      table: 'CountyChanges',
      orientation: 'landscape',
      columns: [
        { header: UNIT_HEADER, width: 18, horizontal: 'left' },
        { header: '台账', width: 12, horizontal: 'center' },
        { header: '变化', width: 8, horizontal: 'center' },
        { header: '哪一行', width: 32, horizontal: 'left' },
        { header: '列', width: 12, horizontal: 'center' },
        { header: '原来', width: 22, horizontal: 'left' },
        { header: '现在', width: 22, horizontal: 'left' },
      ],
      rows,
      empty: '内容没有变化。',
    },
    making,
    pause,
  );
}
