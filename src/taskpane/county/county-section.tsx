import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: 'none',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    '> li': { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}` },
    '> li:not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
});

interface CountySectionProps {
  readonly title: string;
  /** A button beside the title. */
  readonly action?: ReactNode;
  /** A line below it. */
  readonly about?: ReactNode;
  /** Items of the list. */
  readonly children: ReactNode;
}

/** A list of the roll-up under its title. */
export function CountySection({ title, action, about, children }: CountySectionProps) {
  const styles = useStyles();
  return (
    <section>
      <div className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        {action}
      </div>
      {about}
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}
