import { Button, MessageBar, MessageBarActions } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { usePane } from '../pane/pane-context';
import { NoticeBody } from '../notices/notice-body';

/** What was done, or what went wrong and what to do about it. */
export function NoticeBar() {
  const { state, dispatch, actions, words } = usePane();
  const { notice } = state;
  if (!notice) return null;
  const { remedy } = notice;
  return (
    <MessageBar
      intent={notice.intent}
      layout="multiline"
      politeness={notice.intent === 'error' ? 'assertive' : 'polite'}
    >
      <NoticeBody notice={notice} />
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={words.say('close')}
            onClick={() => {
              dispatch({ type: 'noticed', notice: null });
            }}
          />
        }
      >
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
      </MessageBarActions>
    </MessageBar>
  );
}
