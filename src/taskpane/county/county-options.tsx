import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { pickFile, pickFiles } from '../components/file-picker';
import { useSettings } from '../settings/settings-context';
import type { CountySession } from './county-session';
import type { CountyState } from './county-state';

const useStyles = makeStyles({
  root: { border: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalS, fontWeight: tokens.fontWeightSemibold },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  chosen: { overflowWrap: 'anywhere', minWidth: 0 },
  date: { maxWidth: '200px' },
});

interface CountyOptionsProps {
  readonly session: CountySession;
  readonly state: CountyState;
}

/** What the files are checked against: who owes a report, by when, and what the officer remarked the time before. */
export function CountyOptions({ session, state }: CountyOptionsProps) {
  const { words } = useSettings();
  const { say, count } = words;
  const styles = useStyles();
  const { units, earlier, before, due, working } = state;
  const isBusy = working !== null;
  const lent = units ? null : (earlier?.list?.units ?? null);
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend}>{say('countyOptions')}</legend>
      <ChosenFile
        label={say('countyUnits')}
        about={say('countyUnitsAbout')}
        chosen={units && say('countyUnitsChosen', { count: count(units.units.length), name: units.file })}
        isBusy={isBusy}
        onChoose={(file) => void session.chooseUnits(file)}
      />
      <ChosenFile
        label={say('countyEarlier')}
        about={say('countyEarlierAbout')}
        chosen={
          earlier &&
          [
            say('countyEarlierChosen', { name: earlier.file, count: count(earlier.opinions.length) }),
            ...(lent ? [say('countyEarlierUnits', { count: count(lent.length) })] : []),
          ].join(words.language === 'zh' ? '；' : '; ')
        }
        isBusy={isBusy}
        onChoose={(file) => void session.chooseEarlier(file)}
      />
      <ChosenFile
        label={say('countyBefore')}
        about={say('countyBeforeAbout')}
        chosen={before && say('countyBeforeChosen', { name: before.file, count: count(before.units) })}
        isBusy={isBusy}
        isSeveral
        onChoose={(...files) => void session.chooseBefore(files.filter((file) => file !== null))}
      />
      <Field label={say('countyDue')} hint={say('countyDueAbout')}>
        <Input
          className={styles.date}
          type="date"
          value={due}
          disabled={isBusy}
          onChange={(_, { value }) => {
            session.setDue(value);
          }}
        />
      </Field>
    </fieldset>
  );
}

interface ChosenFileProps {
  readonly label: string;
  readonly about: string;
  /** What was taken from the file that is chosen; null where none is. */
  readonly chosen: string | null;
  readonly isBusy: boolean;
  /** Whether several files may be chosen at once. */
  readonly isSeveral?: boolean;
  readonly onChoose: (file: File | null, ...more: readonly File[]) => void;
}

function ChosenFile({ label, about, chosen, isBusy, isSeveral = false, onChoose }: ChosenFileProps) {
  const { words } = useSettings();
  const { say } = words;
  const styles = useStyles();
  return (
    <Field label={label} hint={chosen === null ? about : null}>
      <div className={styles.line}>
        {chosen !== null && <span className={styles.chosen}>{chosen}</span>}
        <Button
          size="small"
          disabledFocusable={isBusy}
          aria-label={chosen === null ? `${say('countyChooseFile')}：${label}` : `${say('countyForget')}：${label}`}
          onClick={() => {
            if (chosen !== null) onChoose(null);
            else if (isSeveral)
              pickFiles(([first = null, ...more]) => {
                onChoose(first, ...more);
              });
            else pickFile(onChoose);
          }}
        >
          {say(chosen === null ? 'countyChooseFile' : 'countyForget')}
        </Button>
      </div>
    </Field>
  );
}
