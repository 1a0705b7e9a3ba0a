import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { SlipOffer } from '../environment/county/county-service';
import { useSettings } from '../settings/settings-context';
import { CountySection } from './county-section';
import type { CountySession } from './county-session';

const useStyles = makeStyles({
  about: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
});

interface CountySlipsProps {
  readonly session: CountySession;
  readonly slips: readonly SlipOffer[];
  readonly isBusy: boolean;
}

/** The return slips, to be saved one by one or all at once. */
export function CountySlips({ session, slips, isBusy }: CountySlipsProps) {
  const { words } = useSettings();
  const { say, count } = words;
  const styles = useStyles();
  return (
    <CountySection
      title={say('countySlips', { count: count(slips.length) })}
      action={
        <Button size="small" disabledFocusable={isBusy} onClick={() => void session.giveSlips()}>
          {say('countySaveSlips')}
        </Button>
      }
      about={<p className={styles.about}>{say('countySlipsAbout')}</p>}
    >
      {slips.map(({ unit, points, file }, at) => (
        <li key={file} className={styles.line}>
          <span>{say('countySlip', { unit, points: count(points) })}</span>
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={isBusy}
            aria-label={`${say('countySaveSlip')} ${file}`}
            onClick={() => void session.giveSlip(at)}
          >
            {say('countySaveSlip')}
          </Button>
        </li>
      ))}
    </CountySection>
  );
}
