import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane/pane-context';
import type { WordName } from '../words/words';
import { DialogFrame } from '../components/dialog-frame';

const STEPS: readonly WordName[] = ['guide1', 'guide2', 'guide3'];
const FACTS: readonly WordName[] = ['helpSeverity', 'helpFix', 'helpTrace', 'helpPrivacy', 'helpAsk'];

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  text: { margin: 0 },
});

/** The everyday routine, and what the words mean. */
export function HelpDialog() {
  const { workspace, actions, words } = usePane();
  const { say } = words;
  const styles = useStyles();
  const facts: readonly WordName[] = workspace.kind === 'file' ? [...FACTS, 'helpSave'] : FACTS;
  return (
    <DialogFrame
      title={say('helpTitle')}
      actions={
        <Button appearance="primary" onClick={actions.closeDialog}>
          {say('close')}
        </Button>
      }
    >
      <ol className={styles.list}>
        {STEPS.map((step) => (
          <li key={step}>{say(step)}</li>
        ))}
      </ol>
      {facts.map((fact) => (
        <p key={fact} className={styles.text}>
          {say(fact)}
        </p>
      ))}
      <p className={styles.text}>
        <Link href="support.html" target="_blank" rel="noopener">
          {say('helpPage')}
        </Link>
      </p>
    </DialogFrame>
  );
}
