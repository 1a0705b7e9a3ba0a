import {
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  surface: {
    width: 'min(480px, calc(100vw - 24px))',
    maxWidth: 'none',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalL,
  },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    lineHeight: tokens.lineHeightBase400,
  },
});

interface DialogFrameProps {
  readonly title: string;
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

/** What every dialog looks like, from 320 px on. */
export function DialogFrame({ title, actions, children }: DialogFrameProps) {
  const styles = useStyles();
  return (
    <DialogSurface className={styles.surface}>
      <DialogBody>
        <DialogTitle>{title}</DialogTitle>
        <DialogContent className={styles.content}>{children}</DialogContent>
        <DialogActions fluid>{actions}</DialogActions>
      </DialogBody>
    </DialogSurface>
  );
}
