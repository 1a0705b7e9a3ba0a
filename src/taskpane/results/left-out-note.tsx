import { Link, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { LeftOutRow, Trace } from '../../model/summary';
import { usePane } from '../pane/pane-context';
import { grouped } from './grouped';

/** How many rows no number could count; a click lists them. */
export function LeftOutNote({ rows }: { readonly rows: readonly LeftOutRow[] }) {
  const { actions, words } = usePane();
  const { say, count } = words;
  const text = say('leftOut', { count: count(rows.length) });
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <Link
          as="button"
          onClick={() => {
            actions.trace({ title: say('leftOutTitle'), value: count(rows.length), trace: traceOf(rows) });
          }}
        >
          {text}
        </Link>
      </MessageBarBody>
    </MessageBar>
  );
}

function traceOf(rows: readonly LeftOutRow[]): Trace {
  return grouped(rows, ({ table }) => table).map(([table, ofTable]) => ({
    table,
    rows: ofTable.map(({ row }) => row),
  }));
}
