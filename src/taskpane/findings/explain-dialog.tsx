import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { describe } from '../../app/catalogue';
import type { Finding } from '../../model/finding';
import { DialogFrame } from '../components/dialog-frame';
import { usePane } from '../pane/pane-context';

/** The most characters that the ledger's column takes. */
const LONGEST = 500;

/** Asks why a finding is right although it looks wrong. */
export function ExplainDialog({ finding }: { readonly finding: Finding }) {
  const { actions, words } = usePane();
  const { say } = words;
  const [reason, setReason] = useState('');
  return (
    <DialogFrame
      title={say('explainTitle')}
      actions={
        <>
          <Button onClick={actions.closeDialog}>{say('cancel')}</Button>
          <Button
            appearance="primary"
            disabledFocusable={reason.trim() === ''}
            onClick={() => {
              actions.closeDialog();
              actions.explain(finding, reason.trim());
            }}
          >
            {say('explainWrite')}
          </Button>
        </>
      }
    >
      {`${finding.address}：${describe(finding, words.language)}`}
      <Field label={say('explainLabel')} hint={say('explainAbout')} required>
        <Textarea
          value={reason}
          maxLength={LONGEST}
          placeholder={say('explainExample')}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
    </DialogFrame>
  );
}
