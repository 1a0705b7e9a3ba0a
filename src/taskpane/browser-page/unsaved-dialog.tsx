import { Button, Dialog } from '@fluentui/react-components';
import { DialogFrame } from '../components/dialog-frame';
import { useSettings } from '../settings/settings-context';

interface UnsavedDialogProps {
  readonly name: string;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
}

/** Asks before another workbook takes the place of one with unsaved changes. */
export function UnsavedDialog({ name, onSave, onDiscard, onCancel }: UnsavedDialogProps) {
  const { words } = useSettings();
  const { say } = words;
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onCancel();
      }}
    >
      <DialogFrame
        title={say('unsavedTitle')}
        actions={
          <>
            <Button onClick={onCancel}>{say('cancel')}</Button>
            <Button onClick={onDiscard}>{say('discard')}</Button>
            <Button appearance="primary" onClick={onSave}>
              {say('saveFirst')}
            </Button>
          </>
        }
      >
        {say('unsavedAbout', { name })}
      </DialogFrame>
    </Dialog>
  );
}
