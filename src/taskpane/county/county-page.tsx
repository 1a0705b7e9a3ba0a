import { useEffect, useState } from 'react';
import type { Clock } from '../environment/clock';
import { openCountyRoom } from '../environment/county/county-room';
import { beginReader, readerCount } from '../environment/county/delivery-reader';
import type { FileOutlet } from '../environment/file-outlet';
import { CountySession } from './county-session';
import { CountyView } from './county-view';

interface CountyPageProps {
  readonly clock: Clock;
  readonly outlet: FileOutlet;
  /** Files to add; another list each time some are given. */
  readonly given: readonly File[];
  readonly isShown: boolean;
  readonly onClose: () => void;
}

/** 县级汇总 with its session, which lasts as long as the page. */
export function CountyPage({ clock, outlet, given, isShown, onClose }: CountyPageProps) {
  const [session] = useState(
    () => new CountySession({ clock, outlet, openRoom: openCountyRoom, beginReader, readers: readerCount }),
  );
  useEffect(() => {
    session.addFiles(given);
  }, [session, given]);
  return <CountyView session={session} outlet={outlet} isShown={isShown} onClose={onClose} />;
}
