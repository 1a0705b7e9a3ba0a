import { Button } from '@fluentui/react-components';
import type { NameClash } from '../../workbook/port';
import { usePane } from '../pane/pane-context';
import { DialogFrame } from '../components/dialog-frame';

/** Asks where to write a summary whose sheet's name the user has given to a sheet of their own. */
export function ClashDialog({ clashes, force }: { readonly clashes: readonly NameClash[]; readonly force: boolean }) {
  const { actions, words } = usePane();
  const { say } = words;
  return (
    <DialogFrame
      title={say('clashTitle')}
      actions={
        <>
          <Button onClick={actions.closeDialog}>{say('cancel')}</Button>
          <Button
            appearance="primary"
            onClick={() => {
              actions.summarize({ force, onClash: 'rename' });
            }}
          >
            {say('clashRename')}
          </Button>
        </>
      }
    >
      {say('clashAbout', { sheets: clashes.map(({ sheet }) => sheet).join(words.language === 'zh' ? '”“' : '”, “') })}
    </DialogFrame>
  );
}
