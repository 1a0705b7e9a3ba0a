import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { usePane } from '../pane/pane-context';

const useStyles = makeStyles({
  body: { whiteSpace: 'normal' },
});

/** Says once that others edit the workbook too, so that two people do not both sum up. */
export function CoAuthorBar() {
  const { state, dispatch, words } = usePane();
  const styles = useStyles();
  if (state.coAuthors !== 'seen') return null;
  return (
    <MessageBar intent="info" layout="multiline" politeness="polite">
      <MessageBarBody className={styles.body}>{words.say('coAuthors')}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={words.say('close')}
            onClick={() => {
              dispatch({ type: 'coAuthorTold' });
            }}
          />
        }
      />
    </MessageBar>
  );
}
