import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ProgressLine } from '../components/progress-line';
import { useSettings } from '../settings/settings-context';
import type { CountySession } from './county-session';
import type { CountyState, CountyWork } from './county-state';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  progress: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

const STEPS = {
  reading: 'countyStepReading',
  adding: 'countyStepAdding',
  packing: 'countyStepPacking',
  looking: 'countyStepLooking',
} as const satisfies Readonly<Record<CountyWork['step'], string>>;

interface CountyStartProps {
  readonly session: CountySession;
  readonly state: CountyState;
}

/** Begins the roll-up; while it is under way, how far it is, and 取消. */
export function CountyStart({ session, state: { working, result } }: CountyStartProps) {
  const { words } = useSettings();
  const { say, count } = words;
  const styles = useStyles();
  if (!working)
    return (
      <div className={styles.line}>
        <Button size="large" appearance={result ? 'secondary' : 'primary'} onClick={() => void session.start()}>
          {say('countyStart')}
        </Button>
      </div>
    );
  const { step, done, total } = working;
  const text = say(STEPS[step], { done: count(done), total: count(total) });
  return (
    <div className={styles.line}>
      <div className={styles.progress}>
        <span role="status">{text}</span>
        <ProgressLine label={text} done={done} total={total} />
      </div>
      <Button onClick={session.cancel}>{say('cancel')}</Button>
    </div>
  );
}
