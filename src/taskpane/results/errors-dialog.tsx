import { Button } from '@fluentui/react-components';
import { usePane } from '../pane/pane-context';
import { DialogFrame } from '../components/dialog-frame';

/** Asks whether to sum up in spite of errors. */
export function ErrorsDialog({ count }: { readonly count: number }) {
  const { actions, words } = usePane();
  const { say } = words;
  return (
    <DialogFrame
      title={say('errorsTitle', { count: words.count(count) })}
      actions={
        <>
          <Button
            onClick={() => {
              actions.summarize({ force: true, onClash: 'refuse' });
            }}
          >
            {say('errorsForce')}
          </Button>
          <Button appearance="primary" onClick={actions.showErrors}>
            {say('errorsMend')}
          </Button>
        </>
      }
    >
      {say('errorsAbout')}
    </DialogFrame>
  );
}
