import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { COUNTY_FINDINGS_SHEET, countyWorkbookKind } from '../../app/rollup/sheet-names';
import { listed } from '../../model/language';
import { usePane } from '../pane/pane-context';
import { isBusy } from '../state/state';
import { useCounty } from '../county/county-context';

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, lineHeight: tokens.lineHeightBase400, color: tokens.colorNeutralForeground2 },
});

/** A workbook without any ledger: one sentence and one button, and an example for who wants to look first. */
export function EmptyBook({ sheets }: { readonly sheets: readonly string[] }) {
  const { actions, state, words } = usePane();
  const { say } = words;
  const county = useCounty();
  const styles = useStyles();
  const own = countyWorkbookKind(sheets);
  if (own === 'slip')
    return (
      <section className={styles.root}>
        <h2 className={styles.title}>{say('slipWorkbookTitle')}</h2>
        <p className={styles.text}>{say('slipWorkbookAbout')}</p>
      </section>
    );
  if (own === 'county')
    return (
      <section className={styles.root}>
        <h2 className={styles.title}>{say('countyWorkbookTitle')}</h2>
        <p className={styles.text}>{say('countyWorkbookAbout')}</p>
        <Button
          onClick={() => {
            actions.select({ sheet: COUNTY_FINDINGS_SHEET, place: { row: 1, column: 1 } });
          }}
        >
          {say('countySeeFindings')}
        </Button>
        {county && (
          <Button
            onClick={() => {
              county.open();
            }}
          >
            {say('countyGo')}
          </Button>
        )}
      </section>
    );
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{say('noLedgers')}</h2>
      <p className={styles.text}>{say('emptyAbout')}</p>
      <Button size="large" appearance="primary" disabledFocusable={isBusy(state)} onClick={actions.createMissing}>
        {say('createLedgers')}
      </Button>
      <p className={styles.text}>{say('sampleAbout')}</p>
      <Button disabledFocusable={isBusy(state)} onClick={actions.createSample}>
        {say('showSample')}
      </Button>
      {sheets.length > 0 && <p className={styles.text}>{say('emptySheets', { sheets: words.tell(listed(sheets)) })}</p>}
    </section>
  );
}
