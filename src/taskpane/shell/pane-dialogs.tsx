import { Dialog } from '@fluentui/react-components';
import { usePane } from '../pane/pane-context';
import type { Dialog as PaneDialog } from '../state/dialog';
import { ClashDialog } from '../results/clash-dialog';
import { DiagnosticsDialog } from '../diagnostics/diagnostics-dialog';
import { ErrorsDialog } from '../results/errors-dialog';
import { ReportErrorsDialog } from '../results/report/report-errors-dialog';
import { ExplainDialog } from '../findings/explain-dialog';
import { FixesDialog } from '../findings/fixes-dialog';
import { FormChoiceDialog } from '../forms/form-choice-dialog';
import { HelpDialog } from '../menu-pages/help-dialog';
import { IndicatorGuide } from '../ledgers/indicator-guide';
import { ReasonDialog } from '../submission/reason-dialog';
import { SettingsDialog } from '../menu-pages/settings-dialog';

/** The question or page in front of the pane. */
export function PaneDialogs({ dialog }: { readonly dialog: PaneDialog }) {
  const { actions } = usePane();
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) actions.closeDialog();
      }}
    >
      <DialogOfKind dialog={dialog} />
    </Dialog>
  );
}

function DialogOfKind({ dialog }: { readonly dialog: PaneDialog }) {
  switch (dialog.kind) {
    case 'fixes':
      return <FixesDialog changes={dialog.changes} replacements={dialog.replacements} />;
    case 'errors':
      return <ErrorsDialog count={dialog.count} />;
    case 'reportErrors':
      return <ReportErrorsDialog count={dialog.count} kind={dialog.report} />;
    case 'clash':
      return <ClashDialog clashes={dialog.clashes} force={dialog.force} />;
    case 'reason':
      return <ReasonDialog count={dialog.count} />;
    case 'explain':
      return <ExplainDialog finding={dialog.finding} />;
    case 'form':
      return <FormChoiceDialog sheets={dialog.sheets} />;
    case 'indicators':
      return <IndicatorGuide />;
    case 'settings':
      return <SettingsDialog />;
    case 'help':
      return <HelpDialog />;
    case 'diagnostics':
      return <DiagnosticsDialog />;
  }
}
