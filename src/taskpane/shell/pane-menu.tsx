import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { FORM_FILES, OLD_TABLES, pickFile, pickFiles } from '../components/file-picker';
import { MenuButton } from '../components/menu-button';
import { useCounty } from '../county/county-context';
import { usePane } from '../pane/pane-context';
import { ledgersOf } from '../state/state';

/** The menu of what is done only now and then. */
export function PaneMenu({ className }: { readonly className: string }) {
  const { workspace, state, actions, words } = usePane();
  const { say } = words;
  const ledgers = ledgersOf(state);
  const county = useCounty();
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
                text: say('menuCompare'),
                choose: () => {
                  pickFile(actions.compareWith);
                },
              },
              ...(state.earlier.length > 0 ? [{ text: say('menuCompareEnd'), choose: actions.compareNoMore }] : []),
              {
                text: say('menuSubmit'),
                choose: () => {
                  actions.submit();
                },
              },
              {
                text: say('menuForm'),
                choose: () => {
                  // In Excel a sheet may have been copied in meanwhile.
                  if (workspace.kind === 'excel' || ledgers.content.unread.length > 0) actions.forms.choose();
                  else pickFile(actions.forms.open, FORM_FILES);
                },
              },
              {
                text: say('menuImport'),
                choose: () => {
                  pickFiles(actions.imports.open, OLD_TABLES);
                },
              },
              {
                text: say('menuSlip'),
                choose: () => {
                  pickFile(actions.openSlip);
                },
              },
            ]
          : []),
        { text: say('menuNew'), choose: actions.createMissing },
        ...(county
          ? [
              {
                text: say('county'),
                choose: () => {
                  county.open();
                },
              },
            ]
          : []),
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
