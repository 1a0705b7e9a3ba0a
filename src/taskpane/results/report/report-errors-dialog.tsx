import { Button } from '@fluentui/react-components';
import type { ReportKind } from '../../../app/report';
import { DialogFrame } from '../../components/dialog-frame';
import { usePane } from '../../pane/pane-context';
import { reportWords } from './report-words';

/** Asks whether to draft the work summary in spite of errors. */
export function ReportErrorsDialog({ count, kind }: { readonly count: number; readonly kind: ReportKind }) {
  const { actions, words } = usePane();
  return (
    <DialogFrame
      title={words.say('errorsTitle', { count: words.count(count) })}
      actions={
        <>
          <Button
            onClick={() => {
              actions.draftReport({ kind, force: true });
            }}
          >
            {words.tell(reportWords.errorsForce)}
          </Button>
          <Button appearance="primary" onClick={actions.showErrors}>
            {words.say('errorsMend')}
          </Button>
        </>
      }
    >
      {words.tell(reportWords.errorsAbout)}
    </DialogFrame>
  );
}
