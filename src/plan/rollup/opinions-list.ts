import type { SheetPlan } from '../../model/plan';
import type { OpinionState } from '../../rollup/opinion';
import type { Making } from '../layout/finish-sheet';
import { UNIT_HEADER } from './county-ledger-plan';
import { listSheet } from './list-sheet';

const STATES: Readonly<Record<OpinionState['state'], string>> = {
  open: '▲ 未办',
  changed: '√ 已改',
  explained: '√ 已说明',
  masked: '○ 看不出',
  notReported: '本期未报',
  notFound: '▲ 找不到',
};

/** 退回办理: what became of the points that the county raised in an earlier roll-up. */
export function opinionsList(
  opinions: readonly OpinionState[],
  making: Making,
  pause: () => Promise<void>,
): Promise<SheetPlan> {
  const rows = opinions.map(({ unit, state, code, sheet, cell, column, message, opinion, reason }) => [
    unit,
    STATES[state],
    code,
    sheet,
    cell,
    column,
    message,
    opinion,
    reason,
  ]);
  return listSheet(
    {
      plan: 'rollupOpinions',
      sheet: '退回办理',
      title: '县级意见办理情况',
      about:
        '上一次汇总表中“县级意见”的办理情况：那一行改动或删去了的为已改，写了情况说明的为已说明；说身份证号、电话而中间几位遮着的，改没改这里看不出，请问一问乡镇；单位、表或行写得找不到的，请照乡镇自己的文件写清表名和行号。',
      table: 'CountyOpinions',
      orientation: 'landscape',
      columns: [
        { header: UNIT_HEADER, width: 18, horizontal: 'left' },
        { header: '办理', width: 10, horizontal: 'center' },
        { header: '代码', width: 7, horizontal: 'center' },
        { header: '表', width: 12, horizontal: 'center' },
        { header: '单元格', width: 8, horizontal: 'center' },
        { header: '列', width: 12, horizontal: 'center' },
        { header: '问题', width: 34, horizontal: 'left' },
        { header: '意见', width: 28, horizontal: 'left' },
        { header: '情况说明', width: 24, horizontal: 'left' },
      ],
      rows,
      empty: '没有县级意见。',
    },
    making,
    pause,
  );
}
