import { transfer, wrap, type Endpoint, type Remote } from 'comlink';
import type { ShownImport } from '../../../app/import/import-desk';
import type { CarriedRow, OldFinding, PresentRow } from '../../../app/import/import-tables';
import { LEDGERS_OF_ROWS, type RowLedger } from '../../../app/import/table-lines';
import { rememberedMappings } from '../../../app/mappings/remembered';
import type { ReadLedgers } from '../../../app/read-ledgers';
import { appendAll } from '../../../model/append';
import type { AnyLedger } from '../../../model/ledger';
import { breathe, type Work } from '../../../model/progress';
import { carryErrors } from '../../../workbook/file/worker/errors';
import { openChannel } from '../../../workbook/file/worker/work-channel';
import { workerLost } from '../worker-lost';
import type { ImportService, LongList } from './import-service';

/** Where old tables are read, recognised and worked out, away from the page. */
export interface ImportRoom {
  /** @param name where several files are read; empty otherwise. @throws UnusableFile */
  readonly read: (file: File, name: string, work: Work) => Promise<void>;
  /** Takes the ledgers as they are; columns that it knows are not sent again. */
  readonly know: (ledgers: ReadLedgers, work: Work) => Promise<void>;
  readonly propose: (ledgers: ReadLedgers, work: Work) => Promise<ShownImport>;
  readonly take: (at: number, ledger: RowLedger | null, work: Work) => Promise<ShownImport>;
  readonly choose: (at: number, column: number, choice: string | null, work: Work) => Promise<ShownImport>;
  readonly joinLeftover: (joins: boolean, work: Work) => Promise<ShownImport>;
  readonly shown: (work: Work) => Promise<ShownImport>;
  readonly end: () => void;
}

/** The ledgers of which an import asks something. */
const ASKED = [...LEDGERS_OF_ROWS, 'Profile', 'Lists'] as const;
/** The most findings or rows in one message: a page unpacks them in a few milliseconds. */
const MOST_IN_MESSAGE = 200;

/** Opens the room: in a worker where the page has them. */
export async function openImportRoom(): Promise<ImportRoom> {
  if (typeof Worker === 'undefined') {
    const { ImportService } = await import('./import-service');
    return importRoom(new ImportService(), new Promise<never>(() => undefined), () => undefined);
  }
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url));
  const lost = workerLost(worker);
  lost.catch(() => {
    worker.terminate();
  });
  return importRoom(serviceBehind(worker), lost, () => {
    worker.terminate();
  });
}

/** The service behind a fresh worker that runs `import-worker.ts`, or what stands for one. */
export function serviceBehind(worker: Endpoint): Remote<ImportService> {
  carryErrors();
  return wrap<ImportService>(worker);
}

/**
 * The room over a service.
 *
 * @param lost rejects where the service breaks down
 */
export function importRoom(
  service: Remote<ImportService> | ImportService,
  lost: Promise<never>,
  end: () => void,
): ImportRoom {
  lost.catch(() => undefined);
  const sent = new Map<string, unknown>();
  const orLost = <Answer>(answer: Answer | Promise<Answer>): Promise<Answer> => Promise.race([answer, lost]);
  const isNew = (place: string, value: unknown): boolean => {
    if (sent.get(place) === value) return false;
    sent.set(place, value);
    return true;
  };
  const know = async ({ book }: ReadLedgers, work: Work): Promise<void> => {
    for (const table of ASKED) {
      const { columns, ...frame }: AnyLedger = book[table];
      if (isNew(table, book[table])) await orLost(service.ledger(frame));
      for (const [key, column] of Object.entries(columns)) {
        if (!isNew(`${table}.${key}`, column)) continue;
        await breathe(work);
        await orLost(service.column(table, key, column));
      }
    }
    await orLost(service.known());
  };
  const list = async <Item>(name: LongList, length: number, work: Work): Promise<readonly Item[]> => {
    const items: Item[] = [];
    for (let from = 0; from < length; from += MOST_IN_MESSAGE) {
      await breathe(work);
      appendAll(items, (await orLost(service.piece(name, from, from + MOST_IN_MESSAGE))) as readonly Item[]);
    }
    return items;
  };
  const shown = async (work: Work): Promise<ShownImport> => {
    const { tables, remembered, lengths } = await orLost(service.measure());
    const rows: Partial<Record<RowLedger, readonly CarriedRow[]>> = {};
    for (const table of LEDGERS_OF_ROWS) {
      const length = lengths[table] ?? 0;
      if (length > 0) rows[table] = await list<CarriedRow>(table, length, work);
    }
    return {
      tables,
      remembered,
      rows,
      findings: await list<OldFinding>('findings', lengths.findings ?? 0, work),
      present: await list<PresentRow>('present', lengths.present ?? 0, work),
    };
  };
  return {
    read: async (file, name, work) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      work.signal.throwIfAborted();
      const line = openChannel(work);
      try {
        const read = service.read(transfer(bytes, [bytes.buffer]), file.name, name, line.port);
        await Promise.race([read, line.cancelled, lost]);
      } finally {
        line.close();
      }
    },
    know,
    propose: async (ledgers, work) => {
      await know(ledgers, work);
      await orLost(service.propose(rememberedMappings(ledgers.content)));
      return shown(work);
    },
    take: async (at, ledger, work) => {
      await orLost(service.take(at, ledger));
      return shown(work);
    },
    choose: async (at, column, choice, work) => {
      await orLost(service.choose(at, column, choice));
      return shown(work);
    },
    joinLeftover: async (joins, work) => {
      await orLost(service.joinLeftover(joins));
      return shown(work);
    },
    shown,
    end,
  };
}
