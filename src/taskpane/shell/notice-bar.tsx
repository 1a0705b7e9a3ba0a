import { Button } from '@fluentui/react-components';
import { NoticeMessage } from '../notices/notice-message';
import { usePane } from '../pane/pane-context';

/** What was done, or what went wrong and what to do about it. */
export function NoticeBar() {
  const { state, actions, words } = usePane();
  const { notice } = state;
  if (!notice) return null;
  const { remedy } = notice;
  return (
    <NoticeMessage notice={notice} onDismiss={actions.dismissNotice}>
      {remedy?.kind === 'show' && (
        <Button
          size="small"
          onClick={() => {
            actions.select(remedy.cell);
          }}
        >
          {words.say(remedy.name)}
        </Button>
      )}
      {remedy?.kind === 'retry' && (
        <Button
          size="small"
          onClick={() => {
            actions[remedy.task]();
          }}
        >
          {words.say('tryAgain')}
        </Button>
      )}
    </NoticeMessage>
  );
}
