import { useCallback, useEffect, useRef, useState } from 'react';
import { PaneProvider } from '../pane-provider';
import type { Notice } from '../state/state';
import type { Clock } from '../work/clock';
import type { FileWorkspace } from '../workspace';
import { troubleNotice } from '../work/trouble-notice';
import { OpenedPage } from './opened-page';
import { openWorkspace } from './open-workspace';
import type { Source } from './source';
import { Welcome } from './welcome';

interface BrowserPageProps {
  readonly clock: Clock;
  /** What is open from the start. */
  readonly start: Source | null;
}

/** The page for browsers: a workbook at a time. */
export function BrowserPage({ clock, start }: BrowserPageProps) {
  const [opened, setOpened] = useState<{ readonly workspace: FileWorkspace; readonly number: number } | null>(null);
  const [opening, setOpening] = useState(start !== null);
  const [trouble, setTrouble] = useState<Notice | null>(null);
  const latest = useRef(0);

  const open = useCallback(async (source: Source) => {
    const number = (latest.current += 1);
    setOpening(true);
    setTrouble(null);
    try {
      const workspace = await openWorkspace(source);
      if (number === latest.current) setOpened({ workspace, number });
      else workspace.close();
    } catch (error) {
      if (number === latest.current) setTrouble(troubleNotice(error));
    } finally {
      if (number === latest.current) setOpening(false);
    }
  }, []);

  useEffect(() => (opened ? () => { opened.workspace.close(); } : undefined), [opened]);

  useEffect(() => { if (start) void open(start); }, [start, open]);

  if (!opened) return <Welcome onOpen={(source) => void open(source)} opening={opening} trouble={trouble} />;
  return (
    <PaneProvider key={opened.number} workspace={opened.workspace} clock={clock}>
      <OpenedPage workspace={opened.workspace} onOpen={(source) => void open(source)} trouble={trouble} />
    </PaneProvider>
  );
}
