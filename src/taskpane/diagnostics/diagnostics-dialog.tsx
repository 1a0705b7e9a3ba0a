import { Button } from '@fluentui/react-components';
import { DialogFrame } from '../components/dialog-frame';
import { usePane } from '../pane/pane-context';
import { DiagnosticsReport, useDiagnostics } from './diagnostics-report';

/** 复制诊断信息: what a report should tell, copied as soon as it is shown. */
export function DiagnosticsDialog() {
  const {
    state,
    actions,
    words: { say },
  } = usePane();
  const diagnostics = useDiagnostics(state);
  return (
    <DialogFrame
      title={say('diagnosticsTitle')}
      actions={
        <>
          <Button onClick={diagnostics.copy}>{say('copy')}</Button>
          <Button appearance="primary" onClick={actions.closeDialog}>
            {say('close')}
          </Button>
        </>
      }
    >
      <DiagnosticsReport diagnostics={diagnostics} />
    </DialogFrame>
  );
}
