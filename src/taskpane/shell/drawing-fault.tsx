import { Button } from '@fluentui/react-components';
import { use, useEffect, useMemo, useState } from 'react';
import { ErrorMessage } from '../notices/error-message';
import { drawingErrorNotice } from '../notices/error-notice';
import { errorReportOf } from '../notices/error-report';
import { PaneContext } from '../pane/pane-context';
import { partOf } from '../parts/part';
import { useSettings } from '../settings/settings-context';

const DiagnosticsOfFault = partOf(async () => (await import('../diagnostics/diagnostics-of-fault')).DiagnosticsOfFault);

interface DrawingFaultProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** Tells of a fault in drawing, in the place of what was to be drawn, with the diagnostics to copy. */
export function DrawingFault({ error, onRetry }: DrawingFaultProps) {
  const { words } = useSettings();
  // Around a page without a workbook there is no pane.
  const pane = use(PaneContext);
  const [asked, setAsked] = useState(false);
  const failure = useMemo(() => errorReportOf(error), [error]);

  // Where drawing again goes well, the menu's diagnostics still tell of it.
  const noteError = pane?.actions.noteError;
  useEffect(() => noteError?.(failure), [noteError, failure]);

  return (
    <ErrorMessage
      notice={drawingErrorNotice(error)}
      onRetry={() => {
        // A dialog that cannot be drawn would fail again.
        pane?.actions.closeDialog();
        onRetry();
      }}
    >
      <Button
        size="small"
        onClick={() => {
          setAsked(true);
        }}
      >
        {words.say('menuDiagnostics')}
      </Button>
      {asked && <DiagnosticsOfFault state={pane?.state ?? null} failure={failure} />}
    </ErrorMessage>
  );
}
