import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { CountyHost } from '../county/county-host';
import { downloadFile } from '../environment/download';
import type { FileOutlet } from '../environment/file-outlet';
import { firstPartOf } from '../parts/part';
import { whenIdle } from '../parts/when-idle';
import type { Notice } from '../notices/notice';
import type { Clock } from '../environment/clock';
import { errorNotice } from '../notices/error-notice';
import { beginFresh, openWorkspace, type OpenedFile } from './open-workspace';
import type { Source } from './source';
import { Welcome } from './welcome';

/** Not needed before a file is chosen. */
const OpenedWorkbook = firstPartOf(async () => (await import('./opened-workbook')).OpenedWorkbook);

/** Begins, ahead of the first drawing, to load what shows the fresh workbook that is open from the start. */
export function beginOpening(): void {
  OpenedWorkbook.begin();
  beginFresh();
}

interface BrowserPageProps {
  readonly clock: Clock;
  /** What is open from the start. */
  readonly start: Source | null;
}

/** The page for browsers: a workbook at a time. */
export function BrowserPage({ clock, start }: BrowserPageProps) {
  const [opened, setOpened] = useState<{ readonly file: OpenedFile; readonly number: number } | null>(null);
  const [opening, setOpening] = useState(start !== null);
  const [openError, setOpenError] = useState<Notice | null>(null);
  const latest = useRef(0);

  const open = useCallback(async (source: Source) => {
    const number = (latest.current += 1);
    setOpening(true);
    setOpenError(null);
    OpenedWorkbook.begin();
    try {
      const file = await openWorkspace(source);
      if (number === latest.current) setOpened({ file, number });
      else file.workspace.close();
    } catch (error) {
      if (number === latest.current) setOpenError(errorNotice(error));
    } finally {
      if (number === latest.current) setOpening(false);
    }
  }, []);

  useEffect(
    () =>
      opened
        ? () => {
            opened.file.workspace.close();
          }
        : undefined,
    [opened],
  );

  useEffect(() => {
    if (!start) return whenIdle([OpenedWorkbook.begin]);
    void open(start);
    return undefined;
  }, [start, open]);

  /** Opens something else while a workbook is open, which may have unsaved changes. */
  const opener = useRef<(source: Source) => void>((source) => void open(source));
  const outlet = useMemo(
    (): FileOutlet => ({
      kind: 'file',
      give: (name, bytes) => {
        downloadFile(name, bytes, 'xlsx');
        return Promise.resolve();
      },
      show: (name, bytes) => {
        opener.current({ kind: 'file', file: new File([bytes.slice()], name) });
      },
    }),
    [],
  );

  const welcome = (
    <Welcome onOpen={(source) => void open(source)} opening={opening || opened !== null} openError={openError} />
  );
  return (
    <CountyHost clock={clock} outlet={outlet}>
      {opened ? (
        <OpenedWorkbook
          key={opened.number}
          standIn={welcome}
          opened={opened.file}
          clock={clock}
          opener={opener}
          onOpen={(source) => void open(source)}
          openError={openError}
        />
      ) : (
        welcome
      )}
    </CountyHost>
  );
}
