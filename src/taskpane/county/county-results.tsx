import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FileOutlet } from '../environment/file-outlet';
import { useSettings } from '../settings/settings-context';
import type { CountySession } from './county-session';
import { CountySlips } from './county-slips';
import type { CountyResult } from './county-state';
import { CountyUnits } from './county-units';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  head: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface CountyResultsProps {
  readonly session: CountySession;
  readonly outlet: FileOutlet;
  readonly result: CountyResult;
  readonly isBusy: boolean;
}

/** The outcome of the roll-up: the county’s workbook, how each unit stands, the return slips. */
export function CountyResults({ session, outlet, result: { overview, slips }, isBusy }: CountyResultsProps) {
  const { words } = useSettings();
  const { say, tell, count } = words;
  const styles = useStyles();
  const { files, units, period, isUsable } = overview;
  const counted = units.filter(({ file }) => file !== null).length;
  return (
    <section className={styles.root}>
      <h2 className={styles.head} role="status">
        {say('countyHead', { files: count(files.length), units: count(counted), period: tell(period) })}
      </h2>
      {isUsable && (
        <div className={styles.buttons}>
          {outlet.show && (
            <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void session.showWorkbook()}>
              {say('countyShow')}
            </Button>
          )}
          <Button
            appearance={outlet.show ? 'secondary' : 'primary'}
            disabledFocusable={isBusy}
            onClick={() => void session.giveWorkbook()}
          >
            {say(outlet.kind === 'excel' ? 'countyInExcel' : 'countySave')}
          </Button>
        </div>
      )}
      <CountyUnits overview={overview} />
      {slips.length > 0 && <CountySlips session={session} slips={slips} isBusy={isBusy} />}
    </section>
  );
}
