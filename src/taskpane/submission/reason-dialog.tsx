import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { DialogFrame } from '../components/dialog-frame';
import { usePane } from '../pane/pane-context';

/** The most characters that fit on the cover. */
const LONGEST = 200;

/** Asks why it is submitted in spite of errors. */
export function ReasonDialog({ count }: { readonly count: number }) {
  const { actions, words } = usePane();
  const { say } = words;
  const [reason, setReason] = useState('');
  return (
    <DialogFrame
      title={say('reasonTitle', { count: words.count(count) })}
      actions={
        <>
          <Button
            disabledFocusable={reason.trim() === ''}
            onClick={() => {
              actions.closeDialog();
              actions.submit(reason);
            }}
          >
            {say('reasonSubmit')}
          </Button>
          <Button appearance="primary" onClick={actions.showErrors}>
            {say('errorsMend')}
          </Button>
        </>
      }
    >
      {say('reasonAbout')}
      <Field label={say('reasonLabel')} required>
        <Textarea
          value={reason}
          maxLength={LONGEST}
          placeholder={say('reasonExample')}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
    </DialogFrame>
  );
}
