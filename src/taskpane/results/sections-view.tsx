import type { Summary } from '../../model/summary';
import { unitsOf } from '../../model/amount';
import { usePane } from '../pane/pane-context';
import { NumberTable, type NumberRow } from './number-table';
import { TableOrChart } from './table-or-chart';
import { joinTraces } from '../../model/join-traces';

/** Projects by section, item and unit; quantities of different units are never added. */
export function SectionsView({ summary }: { readonly summary: Summary }) {
  const { words } = usePane();
  const { say, count } = words;
  const { sections, sectionTotals } = summary;
  if (sections.length === 0) return <p>{say('noProjects')}</p>;
  const headers = [say('projects'), say('quantity'), say('completed'), say('fundsWan')];
  const amount = (value: number): string => count(unitsOf(value));
  const rowsOf = (section: string): NumberRow[] =>
    sections
      .filter((line) => line.section === section)
      .map((line) => ({
        key: `${line.item} ${line.unit}`,
        name: line.item,
        numbers: [
          { value: count(line.projects), trace: line.trace },
          { value: `${amount(line.quantity)} ${line.unit}`, trace: line.trace },
          { value: amount(line.completed), trace: line.trace },
          { value: amount(line.funds), trace: line.trace },
        ],
      }));
  const none = { value: '', trace: [] };
  return (
    <TableOrChart
      chart={{
        title: say('chartSections'),
        bars: sectionTotals.map(({ section, funds }) => ({ name: section, value: unitsOf(funds) })),
      }}
    >
      {sectionTotals.map((total) => (
        <NumberTable
          key={total.section}
          caption={total.section}
          nameHeader={say('item')}
          headers={headers}
          rows={[
            ...rowsOf(total.section),
            {
              key: 'subtotal',
              name: say('subtotal'),
              total: true,
              numbers: [
                { value: count(total.projects), trace: total.trace },
                none,
                none,
                { value: amount(total.funds), trace: total.trace },
              ],
            },
          ]}
        />
      ))}
      <NumberTable
        caption={say('total')}
        nameHeader=""
        headers={[say('projects'), say('fundsWan')]}
        rows={[
          {
            key: 'total',
            name: say('total'),
            total: true,
            numbers: [
              sum(
                sectionTotals.map(({ projects }) => projects),
                count,
              ),
              sum(
                sectionTotals.map(({ funds }) => funds),
                amount,
              ),
            ].map((value) => ({ value, trace: joinTraces(sectionTotals.map(({ trace }) => trace)) })),
          },
        ]}
      />
    </TableOrChart>
  );
}

function sum(values: readonly number[], show: (value: number) => string): string {
  return show(values.reduce((total, value) => total + value, 0));
}
