import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellValue } from '../../model/cell';
import { useSettings } from '../settings/settings-context';
import { cellText, fixedText } from './cell-text';

const useStyles = makeStyles({
  before: { color: tokens.colorNeutralForeground2, textDecorationLine: 'line-through' },
  arrow: { marginInline: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground2 },
  after: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
  },
});

interface ChangeProps {
  readonly before: CellValue;
  readonly after: string | number;
  readonly numberFormat: string | undefined;
}

/** Old → new of one cell. */
export function Change({ before, after, numberFormat }: ChangeProps) {
  const { words } = useSettings();
  const styles = useStyles();
  return (
    <>
      <del className={styles.before}>{cellText(before, words)}</del>
      <span className={styles.arrow} aria-hidden>
        →
      </span>
      <ins className={styles.after} style={{ textDecoration: 'none' }}>
        {fixedText(after, numberFormat, words)}
      </ins>
    </>
  );
}
