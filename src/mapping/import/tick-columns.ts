import type { LedgerTemplate } from '../../templates/ledger';
import { COMPLETED, DONE, NO, YES } from '../../templates/lists';
import type { Recognised } from '../recognised';
import type { TickColumn } from '../ticks';
import { isYesNo } from '../vocabulary';

/** The columns of a table that are answered by a tick: yes-or-no columns, and states under a header such as 是否办结. */
export function tickColumns({ columns, table }: Recognised, template: LedgerTemplate): readonly TickColumn[] {
  return columns.flatMap(({ key, column, label }): TickColumn[] => {
    const type = template.columns.find((own) => own.key === key)?.type;
    const at = column - table.left;
    if (type && isYesNo(type)) return [{ at, tick: YES, cross: NO }];
    const done = template.table === 'Projects' ? COMPLETED : DONE;
    return key === 'state' && label.trimStart().startsWith('是否') ? [{ at, tick: done, cross: null }] : [];
  });
}
