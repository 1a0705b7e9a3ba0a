import type { Summary, VisitLine } from '../../model/summary';
import { unitsOf } from '../../model/amount';
import { usePane } from '../pane/pane-context';
import { grouped } from './grouped';
import { NumberTable, type NumberRow } from './number-table';
import { TableOrChart } from './table-or-chart';
import { joinTraces } from '../../model/join-traces';

/** Visits by kind of household and occasion, and presence on the other occasions than 日常. */
export function VisitsView({ summary }: { readonly summary: Summary }) {
  const { words } = usePane();
  const { say, count } = words;
  const { visits, presence } = summary;
  if (visits.length === 0) return <p>{say('noVisits')}</p>;
  const headers = [say('times'), say('persons'), say('amountYuan')];
  const numbersOf = (lines: readonly VisitLine[]): NumberRow['numbers'] => {
    const trace = joinTraces(lines.map((line) => line.trace));
    const sum = (of: (line: VisitLine) => number): number => lines.reduce((total, line) => total + of(line), 0);
    return [sum((line) => line.rows), sum((line) => line.persons), unitsOf(sum((line) => line.amount))].map(
      (value) => ({ value: count(value), trace }),
    );
  };
  const byType = grouped(visits, ({ householdType }) => householdType ?? say('unspecified'));
  return (
    <TableOrChart
      chart={{
        title: say('chartVisits'),
        bars: byType.map(([name, lines]) => ({ name, value: lines.reduce((total, { rows }) => total + rows, 0) })),
      }}
    >
      {byType.map(([type, lines]) => (
        <NumberTable
          key={type}
          caption={type}
          nameHeader={say('occasion')}
          headers={headers}
          rows={[
            ...lines.map((line) => ({ key: line.occasion, name: line.occasion, numbers: numbersOf([line]) })),
            { key: 'subtotal', name: say('subtotal'), total: true, numbers: numbersOf(lines) },
          ]}
        />
      ))}
      <NumberTable
        caption={say('total')}
        nameHeader=""
        headers={headers}
        rows={[{ key: 'total', name: say('total'), total: true, numbers: numbersOf(visits) }]}
      />
      <NumberTable
        caption={say('presence')}
        nameHeader={say('occasion')}
        headers={[say('times'), say('households')]}
        rows={presence.map((line) => ({
          key: line.occasion,
          name: line.occasion,
          numbers: [
            { value: count(line.rows), trace: line.trace },
            { value: count(line.households), trace: line.trace },
          ],
        }))}
      />
    </TableOrChart>
  );
}
