import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { MenuButton } from '../components/menu-button';
import { pickFiles } from '../environment/pick-files';
import { usePane } from '../pane/pane-context';
import { ledgersOf } from '../state/state';

/** What is done now and then. */
export function PaneMenu({ className }: { readonly className: string }) {
  const { state, actions, words } = usePane();
  const { say } = words;
  const ledgers = ledgersOf(state);
  return (
    <MenuButton
      className={className}
      appearance="subtle"
      icon={<MoreHorizontalRegular />}
      name={say('more')}
      entries={[
        ...(ledgers
          ? [
              {
                text: say('menuReport'),
                choose: () => {
                  actions.draftReport();
                },
              },
              {
                text: say('menuSubmit'),
                choose: () => {
                  actions.submit();
                },
              },
              {
                text: say('menuForm'),
                choose: () => {
                  pickFiles(['.xlsx', '.docx'], false, ([file]) => {
                    if (file) actions.forms.open(file);
                  });
                },
              },
              {
                text: say('menuImport'),
                choose: () => {
                  pickFiles(['.xlsx'], true, actions.imports.open);
                },
              },
            ]
          : []),
        { text: say('menuNew'), choose: actions.createMissing },
        {
          text: say('menuSettings'),
          choose: () => {
            actions.openDialog({ kind: 'settings' });
          },
        },
        {
          text: say('menuHelp'),
          choose: () => {
            actions.openDialog({ kind: 'help' });
          },
        },
        {
          text: say('menuDiagnostics'),
          choose: () => {
            actions.openDialog({ kind: 'diagnostics' });
          },
        },
      ]}
    />
  );
}
