import { Button } from '@fluentui/react-components';
import { NoticeMessage } from '../notices/notice-message';
import { usePane } from '../pane/pane-context';
import { shownFindings } from '../state/state';

/** The code of a point that the county returned. */
const RETURNED = 'R501';

/** How many points of the open return slip are settled, and the way to those that are not. */
export function SlipBar() {
  const { state, actions, words } = usePane();
  const { slip } = state;
  if (!slip) return null;
  const count = slip.points.length;
  const open = shownFindings(state).filter(({ code }) => code === RETURNED).length;
  return (
    <NoticeMessage
      notice={{
        intent: open > 0 ? 'warning' : 'success',
        sentences: [{ name: 'slipOpen', params: { name: slip.name, count, open, settled: count - open } }],
      }}
      onDismiss={actions.closeSlip}
    >
      {open > 0 && (
        <Button
          size="small"
          onClick={() => {
            actions.showTab('findings');
            actions.filter({ severity: 'all', table: null, text: RETURNED });
          }}
        >
          {words.say('slipList')}
        </Button>
      )}
    </NoticeMessage>
  );
}
