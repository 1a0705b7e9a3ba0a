import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import type { Clock } from '../environment/clock';
import type { FileOutlet } from '../environment/file-outlet';
import { partOf } from '../parts/part';
import { CountyContext } from './county-context';

/** Most users never see it. */
const CountyPage = partOf(async () => (await import('./county-page')).CountyPage);

const useStyles = makeStyles({
  page: { height: '100%' },
  away: { display: 'none' },
});

interface CountyHostProps {
  readonly clock: Clock;
  readonly outlet: FileOutlet;
  /** What the page shows otherwise. */
  readonly children: ReactNode;
}

/** Shows 县级汇总 in place of the page while it is open. Neither loses anything while the other is shown. */
export function CountyHost({ clock, outlet, children }: CountyHostProps) {
  const styles = useStyles();
  /** Files that came with the last opening; null before the first. */
  const [given, setGiven] = useState<readonly File[] | null>(null);
  const [isShown, setShown] = useState(false);
  const door = useMemo(
    () => ({
      open: (files: readonly File[] = []) => {
        // A list of its own each time: the same files may be given again.
        setGiven([...files]);
        setShown(true);
      },
    }),
    [],
  );
  const inPage = useMemo((): FileOutlet => {
    const { show } = outlet;
    const shownInPage = (name: string, bytes: Uint8Array): void => {
      setShown(false);
      show?.(name, bytes);
    };
    return { ...outlet, show: show && shownInPage };
  }, [outlet]);
  return (
    <CountyContext value={door}>
      <div className={mergeClasses(styles.page, isShown && styles.away)}>{children}</div>
      {given && (
        <div className={mergeClasses(styles.page, !isShown && styles.away)}>
          <CountyPage
            clock={clock}
            outlet={inPage}
            given={given}
            isShown={isShown}
            onClose={() => {
              setShown(false);
            }}
          />
        </div>
      )}
    </CountyContext>
  );
}
