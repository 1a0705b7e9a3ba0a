import { joinKey } from '../../model/join-key';
import type { IndexDefinition } from '../../standard/lookup/row-index';
import type { Rule } from '../rule';

/** Projects by 板块 and 事项; the fact: the 计量单位 that most of them have, of equally frequent ones the first. */
const projectsOfItem: IndexDefinition<string | null> = {
  table: 'Projects',
  keysOf: ({ Projects: { columns } }, row) => {
    const section = columns.section.values[row] ?? null;
    const item = columns.item.values[row] ?? null;
    return section === null || item === null || (columns.unit.values[row] ?? null) === null
      ? []
      : [joinKey(section, item)];
  },
  factsOf: (rows, book) => {
    const counts = new Map<string, number>();
    for (const row of rows) {
      const unit = book.Projects.columns.unit.values[row] ?? '';
      counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
    let usual: string | null = null;
    for (const [unit, count] of counts) if (usual === null || count > (counts.get(usual) ?? 0)) usual = unit;
    return usual;
  },
};

/** X309 */
export const otherUnit: Rule = {
  finding: {
    code: 'X309',
    severity: 'warning',
    title: { zh: '同一事项的计量单位不同', en: 'One item in different units' },
    message: {
      zh: '“{section}”的“{item}”在别的行用“{usual}”，这里用“{unit}”，单位不同的数量不能相加，汇总时会分成两行。请换算成“{usual}”，把数量和单位一起改；不是一回事的，请用不同的事项名称。',
      en: '“{item}” of “{section}” is in “{usual}” on other rows and in “{unit}” here; quantities in different units are not added, so the summary shows two lines. Convert quantity and unit to “{usual}”, or give another kind of work another item.',
    },
    explanation: {
      zh: '同一板块同一事项有几种计量单位时，报在用得少的那些行；一样多的，以先出现的为准。不给一键改正，因为数量要一起换算。',
      en: 'An item of a section has several units; reported on the rows that have the rarer ones, the first met being the usual among equals. No fix is offered, since the quantity must be converted too.',
    },
  },
  checks: [
    {
      table: 'Projects',
      column: 'unit',
      check: (row, { book, index }, report) => {
        const items = index.of(projectsOfItem);
        const [key] = items.keysOf(row);
        const usual = key === undefined ? null : items.factsAbout(key);
        const { section, item, unit } = book.Projects.columns;
        const own = unit.values[row] ?? null;
        if (usual === null || own === null || own === usual) return;
        report({ params: { section: section.values[row] ?? '', item: item.values[row] ?? '', unit: own, usual } });
      },
      affectedBy: { Projects: (changed, { index }) => index.of(projectsOfItem).neighbours(changed) },
    },
  ],
};
