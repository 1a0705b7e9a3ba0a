import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface FixBarProps {
  readonly text: string;
  readonly children: ReactNode;
}

/** A line below the findings: how many can be changed at once, and the button that shows them first. */
export function FixBar({ text, children }: FixBarProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <span>{text}</span>
      {children}
    </div>
  );
}
