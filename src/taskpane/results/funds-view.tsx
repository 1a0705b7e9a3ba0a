import type { Summary } from '../../model/summary';
import { unitsOf } from '../../model/amount';
import { usePane } from '../pane/pane-context';
import { grouped } from './grouped';
import { NumberTable } from './number-table';
import { TableOrChart } from './table-or-chart';
import { joinTraces } from '../../model/join-traces';

/** Funds by kind and source. */
export function FundsView({ summary }: { readonly summary: Summary }) {
  const { words } = usePane();
  const { say, count } = words;
  const { funds } = summary;
  if (funds.length === 0) return <p>{say('noFunds')}</p>;
  const kindOf = (kind: string | null): string => kind ?? say('unspecified');
  const amount = (value: number): string => count(unitsOf(value));
  const byKind = grouped(funds, ({ kind }) => kindOf(kind));
  const totalOf = (lines: Summary['funds'], of: (line: Summary['funds'][number]) => number): number =>
    lines.reduce((total, line) => total + of(line), 0);
  return (
    <TableOrChart
      chart={{
        title: say('chartFunds'),
        bars: byKind.map(([name, lines]) => ({ name, value: unitsOf(totalOf(lines, (line) => line.funds)) })),
      }}
    >
      <NumberTable
        caption={say('funds')}
        nameHeader={`${say('fundKind')} / ${say('fundSource')}`}
        headers={[say('projects'), say('fundsWan')]}
        rows={[
          ...byKind.flatMap(([kind, lines]) => [
            total(`kind ${kind}`, kind, lines),
            ...lines.map((line, index) => ({
              key: `${kind} ${line.source ?? index}`,
              name: line.source ?? say('unspecified'),
              numbers: [
                { value: count(line.projects), trace: line.trace },
                { value: amount(line.funds), trace: line.trace },
              ],
            })),
          ]),
          total('total', say('total'), funds),
        ]}
      />
    </TableOrChart>
  );

  function total(key: string, name: string, lines: Summary['funds']) {
    const trace = joinTraces(lines.map((line) => line.trace));
    return {
      key,
      name,
      total: true as const,
      numbers: [
        { value: count(totalOf(lines, (line) => line.projects)), trace },
        { value: amount(totalOf(lines, (line) => line.funds)), trace },
      ],
    };
  }
}
