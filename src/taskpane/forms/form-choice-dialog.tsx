import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TableRegular } from '@fluentui/react-icons';
import { DialogFrame } from '../components/dialog-frame';
import { FORM_FILES, pickFile } from '../components/file-picker';
import { usePane } from '../pane/pane-context';
import { formChoiceWords } from './form-choice-words';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: 0, padding: 0 },
  item: { listStyleType: 'none' },
  sheet: { width: '100%', justifyContent: 'flex-start', overflowWrap: 'anywhere', textAlign: 'start' },
});

/** Asks which form is to be filled: a sheet of the workbook itself, or a file. */
export function FormChoiceDialog({ sheets }: { readonly sheets: readonly string[] }) {
  const { actions, words } = usePane();
  const { tell } = words;
  const styles = useStyles();
  return (
    <DialogFrame
      title={tell(formChoiceWords.title)}
      actions={
        <>
          <Button onClick={actions.closeDialog}>{words.say('cancel')}</Button>
          <Button
            appearance={sheets.length === 0 ? 'primary' : 'secondary'}
            onClick={() => {
              pickFile(actions.forms.open, FORM_FILES);
            }}
          >
            {tell(formChoiceWords.file)}
          </Button>
        </>
      }
    >
      {sheets.length === 0 ? tell(formChoiceWords.none) : tell(formChoiceWords.about)}
      {sheets.length > 0 && (
        <ul className={styles.list}>
          {sheets.map((sheet) => (
            <li key={sheet} className={styles.item}>
              <Button
                className={styles.sheet}
                icon={<TableRegular />}
                onClick={() => {
                  actions.forms.openSheet(sheet);
                }}
              >
                {sheet}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </DialogFrame>
  );
}
