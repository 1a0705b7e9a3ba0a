import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { SURE } from '../../app/mappings/sure';
import type { LocalizedText } from '../../model/language';
import { useSettings } from '../settings/settings-context';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  label: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  letters: { color: tokens.colorNeutralForeground2, marginInlineEnd: tokens.spacingHorizontalXS },
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  unsure: { color: tokens.colorStatusWarningForeground3 },
  choice: { minWidth: 0, '& select': { minWidth: 0 } },
});

interface MappedColumnProps {
  /** Where it stands: a column's letters, a cell's address. */
  readonly place: string;
  readonly label: string;
  /** What stands in it. */
  readonly samples: readonly string[];
  /** What it is taken for; empty for nothing. */
  readonly value: string;
  /** What it may be taken for. */
  readonly choices: readonly { readonly value: string; readonly name: string }[];
  /** The word for nothing. */
  readonly none: string;
  readonly sure: number | null;
  readonly reason: LocalizedText | null;
  readonly isBusy: boolean;
  readonly onChoose: (value: string) => void;
}

/** A column or cell of somebody else's beside ours, with how sure that is and why, to be corrected. */
export function MappedColumn({
  place,
  label,
  samples,
  value,
  choices,
  none,
  sure,
  reason,
  isBusy,
  onChoose,
}: MappedColumnProps) {
  const { words } = useSettings();
  const styles = useStyles();
  return (
    <li className={styles.root}>
      <div>
        <div>
          <span className={styles.letters}>{place}</span>
          <span className={styles.label}>{label}</span>
        </div>
        {samples.length > 0 && <div className={styles.small}>{samples.join('、')}</div>}
      </div>
      <div className={styles.choice}>
        <Select
          size="small"
          aria-label={`${place} ${label}`}
          value={value}
          disabled={isBusy}
          onChange={(_, data) => {
            onChoose(data.value);
          }}
        >
          <option value="">{none}</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.name}
            </option>
          ))}
        </Select>
        {sure !== null && (
          <div className={`${styles.small} ${sure < SURE ? styles.unsure : ''}`}>
            {Math.round(sure * 100)}%{reason && ` ${words.tell(reason)}`}
          </div>
        )}
      </div>
    </li>
  );
}
