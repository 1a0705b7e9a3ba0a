import { Dialog } from '@fluentui/react-components';
import { usePane } from '../state/pane-context';
import type { Dialog as PaneDialog } from '../state/state';
import { ClashDialog } from './clash-dialog';
import { DiagnosticsDialog } from './diagnostics-dialog';
import { ErrorsDialog } from './errors-dialog';
import { FixesDialog } from './fixes-dialog';
import { HelpDialog } from './help-dialog';
import { SettingsDialog } from './settings-dialog';

/** The question or page in front of the pane. */
export function PaneDialogs({ dialog }: { readonly dialog: PaneDialog }) {
  const { dispatch } = usePane();
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) dispatch({ type: 'asked', dialog: null });
      }}
    >
      <DialogOfKind dialog={dialog} />
    </Dialog>
  );
}

function DialogOfKind({ dialog }: { readonly dialog: PaneDialog }) {
  switch (dialog.kind) {
    case 'fixes':
      return <FixesDialog findings={dialog.findings} />;
    case 'errors':
      return <ErrorsDialog count={dialog.count} />;
    case 'clash':
      return <ClashDialog clashes={dialog.clashes} force={dialog.force} />;
    case 'settings':
      return <SettingsDialog />;
    case 'help':
      return <HelpDialog />;
    case 'diagnostics':
      return <DiagnosticsDialog />;
  }
}
