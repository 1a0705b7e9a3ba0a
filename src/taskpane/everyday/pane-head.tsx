import { Button, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, tokens, Tooltip } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { formatDay } from '../../model/day';
import { checkedOf } from '../state/state';
import { usePane } from '../state/pane-context';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  profile: {
    flexGrow: 1, minWidth: 0, border: 'none', background: 'none', padding: 0, textAlign: 'start', color: 'inherit', fontFamily: 'inherit', cursor: 'pointer', borderRadius: tokens.borderRadiusMedium,
    ':hover h1': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  unit: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  period: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  days: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

/** Unit and period, a click from where they are typed, and the menu. */
export function PaneHead() {
  const { state, dispatch, actions, words } = usePane();
  const { say } = words;
  const styles = useStyles();
  const checked = checkedOf(state);
  const profile = checked?.book.Profile;
  const period = checked?.period;
  const unit = profile?.columns.unit;
  const title = (
    <>
      <h1 className={styles.unit}>{checked ? (unit?.values[0] ?? say('noUnit')) : say('product')}</h1>
      {checked && (
        <span className={styles.period}>
          {period ? say('period', { year: period.year, name: period.name }) : say('noPeriod')}
          {period && <span className={styles.days}>{say('periodDays', { start: formatDay(period.start), end: formatDay(period.end) })}</span>}
        </span>
      )}
    </>
  );
  return (
    <header className={styles.root}>
      {profile?.present ? (
        <Tooltip content={say('editProfile')} relationship="description">
          <button type="button" className={styles.profile}
            onClick={() => { actions.select({ sheet: profile.sheet, place: { row: profile.sheetRows[0] ?? 1, column: unit?.sheetColumn ?? 2 } }); }}>
            {title}
          </button>
        </Tooltip>
      ) : <div className={styles.profile}>{title}</div>}
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={say('more')} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={actions.createMissing}>{say('menuNew')}</MenuItem>
            <MenuItem onClick={() => { dispatch({ type: 'asked', dialog: { kind: 'settings' } }); }}>{say('menuSettings')}</MenuItem>
            <MenuItem onClick={() => { dispatch({ type: 'asked', dialog: { kind: 'help' } }); }}>{say('menuHelp')}</MenuItem>
            <MenuItem onClick={() => { dispatch({ type: 'asked', dialog: { kind: 'diagnostics' } }); }}>{say('menuDiagnostics')}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </header>
  );
}
