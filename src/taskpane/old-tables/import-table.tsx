import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { columnChoices, ledgerChoices, type TableLine } from '../../app/import/table-lines';
import { fillText } from '../../model/language';
import { MappedColumn } from '../components/mapped-column';
import { usePane } from '../pane/pane-context';
import { isBusy } from '../state/state';
import { importWords } from './import-words';

const useStyles = makeStyles({
  root: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
  },
  head: { cursor: 'pointer', overflowWrap: 'anywhere' },
  place: { fontWeight: tokens.fontWeightSemibold },
  rows: { color: tokens.colorNeutralForeground2, marginInlineStart: tokens.spacingHorizontalS },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
  },
  columns: { listStyleType: 'none', margin: 0, padding: 0 },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** An old table: which ledger it is taken for, and its columns. */
export function ImportTable({ at, line }: { readonly at: number; readonly line: TableLine }) {
  const { words } = usePane();
  const { tell, count } = words;
  const styles = useStyles();
  const [open, setOpen] = useState(line.isOpen);
  return (
    <details
      className={styles.root}
      open={open}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className={styles.head}>
        <span className={styles.place}>{line.place}</span>
        <span className={styles.rows}>
          {line.ledger
            ? `→ ${ledgerChoices().find(({ value }) => value === line.ledger)?.name ?? ''} ${tell(fillText(importWords.rows, { count: count(line.rows) }))}`
            : tell(importWords.left)}
        </span>
      </summary>
      {open && <TableBody at={at} line={line} />}
    </details>
  );
}

function TableBody({ at, line }: { readonly at: number; readonly line: TableLine }) {
  const { state, actions, words } = usePane();
  const { tell } = words;
  const styles = useStyles();
  const busy = isBusy(state);
  const { place, ledger, outer, columns, numbering } = line;
  const choices = ledger === null ? [] : columnChoices(ledger, words.language);
  return (
    <div className={styles.body}>
      <Select
        aria-label={tell(fillText(importWords.ledger, { place }))}
        value={ledger ?? ''}
        disabled={busy}
        onChange={(_, { value }) => {
          actions.imports.take(at, ledgerChoices().find((choice) => choice.value === value)?.value ?? null);
        }}
      >
        <option value="">{tell(importWords.noLedger)}</option>
        {ledgerChoices().map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </Select>
      {outer.map((value) => (
        <div key={value.header} className={styles.small}>
          {tell(fillText(importWords.outer, value))}
        </div>
      ))}
      {ledger !== null && (
        <ul className={styles.columns}>
          {columns.map(({ column, letters, label, samples, choice, sure, reason }) => (
            <MappedColumn
              key={column}
              place={letters}
              label={label}
              samples={samples}
              value={choice ?? ''}
              choices={choices}
              none={tell(importWords.noColumn)}
              sure={sure}
              reason={reason}
              isBusy={busy}
              onChoose={(chosen) => {
                actions.imports.column(at, column, chosen === '' ? null : chosen);
              }}
            />
          ))}
        </ul>
      )}
      {numbering.length > 0 && (
        <div className={styles.small}>{tell(fillText(importWords.numbering, { headers: numbering.join('、') }))}</div>
      )}
    </div>
  );
}
