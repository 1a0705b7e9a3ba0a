import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { Clock } from '../environment/clock';
import { beginReader, readerCount } from '../environment/county/delivery-reader';
import { openCountyRoom } from '../environment/county/county-room';
import type { FileOutlet } from '../environment/file-outlet';
import { partOf } from '../parts/part';
import { CountyContext } from './county-context';
import { createCountySession, type CountySession } from './county-session';

/** Most users never see it. */
const CountyView = partOf(async () => (await import('./county-view')).CountyView);

const useStyles = makeStyles({
  page: { height: '100%' },
  away: { display: 'none' },
});

interface CountyHostProps {
  readonly clock: Clock;
  readonly outlet: FileOutlet;
  /** What the page shows else. */
  readonly children: ReactNode;
}

/** Shows 县级汇总 in place of the page while it is open. Neither loses anything while the other is shown. */
export function CountyHost({ clock, outlet, children }: CountyHostProps) {
  const styles = useStyles();
  const session = useRef<CountySession>(null);
  const [opened, setOpened] = useState<CountySession | null>(null);
  const [isShown, setShown] = useState(false);
  const door = useMemo(
    () => ({
      open: (files: readonly File[] = []) => {
        const { show } = outlet;
        session.current ??= createCountySession({
          clock,
          outlet: {
            ...outlet,
            show:
              show &&
              ((name, bytes) => {
                setShown(false);
                show(name, bytes);
              }),
          },
          openRoom: openCountyRoom,
          beginReader,
          readers: readerCount,
        });
        session.current.addFiles(files);
        setOpened(session.current);
        setShown(true);
      },
    }),
    [clock, outlet],
  );
  return (
    <CountyContext value={door}>
      <div className={mergeClasses(styles.page, isShown && styles.away)}>{children}</div>
      {opened && (
        <div className={mergeClasses(styles.page, !isShown && styles.away)}>
          <CountyView
            session={opened}
            outlet={outlet}
            onClose={() => {
              setShown(false);
            }}
          />
        </div>
      )}
    </CountyContext>
  );
}
