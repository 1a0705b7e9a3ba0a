import { makeStyles, SearchBox, Select, ToggleButton, tokens } from '@fluentui/react-components';
import { ledgerOverviews } from '../../app/facts';
import { countFindings } from '../../app/groups';
import type { Finding, Severity } from '../../model/finding';
import { checkedOf } from '../state/state';
import { usePane } from '../pane/pane-context';
import type { WordName } from '../words/words';

const SEVERITIES: readonly (readonly [Severity | 'all', WordName])[] = [
  ['all', 'all'],
  ['error', 'errors'],
  ['warning', 'warnings'],
  ['info', 'infos'],
];

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  severities: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  toggle: { minWidth: 0, fontWeight: tokens.fontWeightRegular, fontVariantNumeric: 'tabular-nums' },
  search: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(104px, auto)',
    gap: tokens.spacingHorizontalS,
  },
  box: { minWidth: 0, maxWidth: 'none' },
});

/** Which findings are listed: counts by severity as switches, a search, the ledger. */
export function FindingFilterBar({ findings }: { readonly findings: readonly Finding[] }) {
  const { state, actions, words } = usePane();
  const { say, count, language } = words;
  const styles = useStyles();
  const { filter } = state;
  const counts = { ...countFindings(findings), all: findings.length };
  const checked = checkedOf(state);
  const tables = new Set(findings.map(({ table }) => table));
  const ledgers = checked ? ledgerOverviews(checked, language).filter(({ table }) => tables.has(table)) : [];
  return (
    <div className={styles.root}>
      <div className={styles.severities} role="group" aria-label={say('severityFilter')}>
        {SEVERITIES.filter(([severity]) => severity === 'all' || counts[severity] > 0).map(([severity, name]) => (
          <ToggleButton
            key={severity}
            size="small"
            shape="circular"
            className={styles.toggle}
            checked={filter.severity === severity}
            onClick={() => {
              actions.filter({ severity });
            }}
          >
            {say(name)} {count(counts[severity])}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.search}>
        <SearchBox
          className={styles.box}
          placeholder={say('search')}
          aria-label={say('searchWhat')}
          value={filter.text}
          onChange={(_, { value }) => {
            actions.filter({ text: value });
          }}
        />
        <Select
          aria-label={say('ledgerFilter')}
          value={filter.table ?? ''}
          onChange={(_, { value }) => {
            actions.filter({ table: value === '' ? null : value });
          }}
        >
          <option value="">{say('allLedgers')}</option>
          {ledgers.map(({ table, label }) => (
            <option key={table} value={table}>
              {label}
            </option>
          ))}
        </Select>
      </div>
    </div>
  );
}
