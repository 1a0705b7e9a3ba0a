import type { Summary } from '../../model/summary';
import { unitsOf } from '../../model/amount';
import { usePane } from '../pane/pane-context';
import { NumberTable } from './number-table';
import { TableOrChart } from './table-or-chart';

/** The numbers of each village. */
export function VillagesView({ summary }: { readonly summary: Summary }) {
  const { words } = usePane();
  const { say, count } = words;
  const { villages } = summary;
  if (villages.length === 0) return <p>{say('noVillages')}</p>;
  const nameOf = (village: string | null): string => village ?? say('wholeTownship');
  const headers = [
    say('cadres'),
    say('households'),
    say('logRows'),
    say('deeds'),
    say('persons'),
    say('amountYuan'),
    say('projects'),
    say('fundsWan'),
  ];
  return (
    <TableOrChart
      chart={{
        title: say('chartVillages'),
        bars: villages.map(({ village, deeds }) => ({ name: nameOf(village), value: deeds })),
      }}
    >
      <NumberTable
        caption={say('villages')}
        nameHeader={say('village')}
        headers={headers}
        rows={villages.map((line) => ({
          key: line.village ?? 'whole',
          name: nameOf(line.village),
          numbers: [
            { value: count(line.cadres), trace: line.trace.cadres },
            { value: count(line.households), trace: line.trace.households },
            { value: count(line.logRows), trace: line.trace.logRows },
            { value: count(line.deeds), trace: line.trace.deeds },
            { value: count(line.persons), trace: line.trace.logRows },
            { value: count(unitsOf(line.amount)), trace: line.trace.logRows },
            { value: count(line.projects), trace: line.trace.projects },
            { value: count(unitsOf(line.funds)), trace: line.trace.projects },
          ],
        }))}
      />
    </TableOrChart>
  );
}
