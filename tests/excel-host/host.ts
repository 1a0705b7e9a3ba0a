import { rangeAddress, type CellRange, type CellValue } from '../../src/model/cell';
import type { ExcelClient, IsSetSupported, RequestExecutor } from './client';
import { loadClient } from './load-client';
import { ExcelRefusal, HostGap } from './errors';
import type { HostConditionalFormat } from './model/conditional-format';
import { parseAddress } from './model/range';
import type { HostCell, HostSheet } from './model/sheet';
import { setValues } from './model/values';
import { HostWorkbook } from './model/workbook';
import { WorksheetEvent, type HostContext, type HostQuirks } from './objects/host-context';
import { workbookObject } from './objects/workbook';
import { performBatch } from './wire/batch';
import { ActionType, DELAY_FOR_CELL_EDIT, type RequestMessage, type ResponseMessage } from './wire/messages';
import { References } from './wire/paths';

/** The versions of Excel the suites run as: the floor, Excel 2021, LTSC 2024, Microsoft 365 (excel-facts). */
export const EXCEL_VERSIONS = { floor: '1.9', excel2021: '1.14', ltsc2024: '1.17', microsoft365: '1.21' } as const;

export interface HostOptions {
  /** Highest ExcelApi requirement set, e.g. `1.9`. */
  readonly version?: string;
  /** Most bytes of a request or a response: 5 MB in Excel on the web; null as on the desktop. */
  readonly payloadLimit?: number | null;
  readonly quirks?: HostQuirks;
  /** Makes the client in front of the host; by default one in this process. A page in a browser brings its own. */
  readonly makeClient?: (executor: RequestExecutor, isSetSupported: IsSetSupported) => ExcelClient;
}

/** One `context.sync()` as it went over the wire. */
export interface Batch {
  readonly reads: boolean;
  readonly writes: boolean;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

const FIVE_MEGABYTES = 5 * 1024 * 1024;
const ok = { HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: {} } as const;

function refusal(code: string): ResponseMessage {
  return { HttpStatusCode: 400, ErrorCode: code, ErrorMessage: code, Headers: {}, Body: null };
}

/** A copy as it comes out at the other end of the wire, and its bytes. */
function transmit<Message>(message: Message): { readonly copy: Message; readonly bytes: number } {
  const json = JSON.stringify(message);
  return { copy: JSON.parse(json) as Message, bytes: Buffer.byteLength(json) };
}

/** Excel as a test needs it: Microsoft's client in front of a strict workbook of plain data. */
export class ExcelHost {
  readonly workbook = new HostWorkbook();
  /** Every batch but the clean-up ones, in order. */
  readonly batches: Batch[] = [];
  readonly client: ExcelClient;
  readonly isSetSupported: IsSetSupported;
  readonly references = new References();
  readonly #context: HostContext;
  readonly #payloadLimit: number | null;
  readonly #gaps: HostGap[] = [];
  readonly #failures = new Map<number, number | null>();
  #absence: { readonly number: number; readonly action: number; readonly back: number } | null = null;
  #cellEdit: { readonly over: Promise<void>; readonly end: () => void } | null = null;

  constructor({
    version = EXCEL_VERSIONS.microsoft365,
    payloadLimit = FIVE_MEGABYTES,
    quirks = {},
    makeClient,
  }: HostOptions = {}) {
    this.#payloadLimit = payloadLimit;
    this.#context = {
      workbook: this.workbook,
      quirks,
      otherWorkbookFocused: false,
      listening: new Set(),
      undoGroups: 0,
      kept: () => this.references.ranges(),
      changedByAddin: (sheet, area) => {
        queueMicrotask(() => {
          this.#tell(sheet, area, 'Local', true);
        });
      },
    };
    this.isSetSupported = (name, wanted) => {
      if (name === 'DelayForCellEdit') return true;
      if (name !== 'ExcelApi') return false;
      const [major = 1, minor = 0] = String(wanted ?? '1.1')
        .split('.')
        .map(Number);
      const [, highest = 0] = version.split('.').map(Number);
      return major === 1 && minor <= highest;
    };
    const executor: RequestExecutor = { executeAsync: (_customData, flags, message) => this.#execute(flags, message) };
    this.client =
      makeClient?.(executor, this.isSetSupported) ??
      loadClient(executor, this.isSetSupported, quirks.notes !== undefined);
  }

  /**
   * `Excel.run` as the add-in calls it. The npm client passes over `mergeUndoGroup`, which came with ExcelApi 1.20, so
   * the host takes note of it in its stead.
   */
  readonly run = (async (
    options: Excel.RunOptions,
    batch: (context: Excel.RequestContext) => Promise<unknown>,
  ): Promise<unknown> => {
    const group = options.mergeUndoGroup === true && this.isSetSupported('ExcelApi', '1.20') ? 1 : 0;
    this.#context.undoGroups += group;
    try {
      return await this.client.run(options, batch);
    } finally {
      this.#context.undoGroups -= group;
    }
  }) as typeof Excel.run;

  /** The n-th batch from now (0 is the next) fails, before its first action or before the given one. */
  failAt(batch: number, action: number | null = null): void {
    this.#failures.set(this.batches.length + batch, action);
  }

  /**
   * The user turns to another workbook just before an action of the n-th batch from now, and is back some batches
   * later.
   */
  leaveAt(batch: number, action: number, batches: number): void {
    const number = this.batches.length + batch;
    this.#absence = { number, action, back: number + batches };
  }

  /** The user types in a cell until the returned function is called. */
  startCellEdit(): () => void {
    let end = (): void => undefined;
    const over = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.#cellEdit = { over, end };
    return () => {
      this.#cellEdit = null;
      end();
    };
  }

  /** The user looks at another workbook, or comes back to this one. */
  focusOtherWorkbook(other: boolean): void {
    this.#context.otherWorkbookFocused = other;
  }

  /** Somebody types values; handlers hear of it. `Remote` is a co-author. */
  typeIn(
    sheetName: string,
    address: string,
    values: readonly (readonly CellValue[])[],
    source: 'Local' | 'Remote' = 'Local',
  ): void {
    const sheet = this.workbook.sheet(sheetName);
    const area = parseAddress(address);
    setValues(this.workbook, sheet, area, values);
    this.#tell(sheet, area, source, false);
  }

  /** The user undoes the deletion of a sheet's colour rules; what comes back cannot be read. */
  undoRuleDeletion(sheetName: string, rules: readonly HostConditionalFormat[]): void {
    this.workbook
      .sheet(sheetName)
      .conditionalFormats.push(...rules.map((rule) => ({ ...rule, broken: true as const })));
  }

  /**
   * Somebody picks values from a dropdown on the web, or fills them down over rows that a filter has hidden: no handler
   * hears of it (office-js issues 3888, 4066 and 1110).
   */
  typeUnheard(sheetName: string, address: string, values: readonly (readonly CellValue[])[]): void {
    setValues(this.workbook, this.workbook.sheet(sheetName), parseAddress(address), values);
  }

  /**
   * Somebody turns the rows of a block upside down by sorting them; only handlers of `onRowSorted` hear of it (DOC:
   * Work with events).
   */
  sortRows(sheetName: string, address: string, source: 'Local' | 'Remote' = 'Local'): void {
    const sheet = this.workbook.sheet(sheetName);
    const area = parseAddress(address);
    const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, down) => area.top + down);
    const cells = rows.map((row) => sheet.cells.get(row) ?? new Map<number, HostCell>());
    for (const [down, row] of rows.entries()) sheet.cells.set(row, cells.at(-1 - down) ?? new Map<number, HostCell>());
    this.#send({ worksheetId: sheet.id, address, source }, WorksheetEvent.rowSorted);
  }

  /** Handlers hear that rows came or went; moving the cells is left to the test. */
  changeRows(
    sheetName: string,
    address: string,
    changeType: 'RowInserted' | 'RowDeleted',
    source: 'Local' | 'Remote' = 'Local',
  ): void {
    this.#send({ worksheetId: this.workbook.sheet(sheetName).id, address, changeType, source });
  }

  /** Fails where the code under test used anything that this host does not know, whatever it made of the failure. */
  assertKnown(): void {
    const [gap] = this.#gaps;
    if (gap) throw gap;
  }

  #tell(sheet: HostSheet, area: CellRange, source: 'Local' | 'Remote', byAddin: boolean): void {
    // triggerSource came with ExcelApi 1.14.
    const triggerSource = this.isSetSupported('ExcelApi', '1.14')
      ? { triggerSource: byAddin ? 'ThisLocalAddin' : 'Unknown' }
      : {};
    this.#send({
      worksheetId: sheet.id,
      address: rangeAddress(area),
      changeType: 'RangeEdited',
      source,
      ...triggerSource,
    });
  }

  #send(event: object, type: WorksheetEvent = WorksheetEvent.changed): void {
    if (!this.#context.listening.has(type)) return;
    this.client.deliver({
      entries: [{ messageCategory: 65_536, messageType: type, targetId: 'Workbook', message: JSON.stringify(event) }],
    });
  }

  async #execute(flags: number, message: RequestMessage): Promise<ResponseMessage> {
    const {
      copy: { Body: body },
      bytes: requestBytes,
    } = transmit(message);
    const actions = body.Actions;
    const cleanUp =
      actions.every(({ Name, ActionType: type }) => Name === '_RemoveReference' || type === ActionType.instantiate) &&
      actions.some(({ Name }) => Name === '_RemoveReference');
    const adds = Object.values(body.ObjectPaths).some(({ Name }) => Name === 'Add');
    const writes =
      adds ||
      actions.some(
        ({ ActionType: type, Name }) =>
          type === ActionType.setProperty || (type === ActionType.method && !Name.startsWith('_')),
      );
    const reads = actions.some(({ ActionType: type }) => type === ActionType.query);
    const number = this.batches.length;
    const record = (responseBytes: number): void => {
      if (!cleanUp) this.batches.push({ reads, writes, requestBytes, responseBytes });
    };
    if (this.#cellEdit && !cleanUp) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) {
        record(0);
        return refusal('InvalidOperationInCellEditMode');
      }
      await this.#cellEdit.over;
    }
    if (this.#payloadLimit !== null && requestBytes > this.#payloadLimit) {
      record(0);
      return refusal('RequestPayloadSizeLimitExceeded');
    }
    const failing = cleanUp ? undefined : this.#failures.get(number);
    const kept = this.references.ids();
    const absence = this.#absence;
    if (absence && number >= absence.back) this.#context.otherWorkbookFocused = false;
    const before = (action: number): void => {
      if (!cleanUp && absence?.number === number && absence.action === action)
        this.#context.otherWorkbookFocused = true;
      if (failing !== undefined && action === (failing ?? 0))
        throw new ExcelRefusal('GeneralException', 'There was an internal error while processing the request.');
    };
    try {
      const { results, traceIds, error } = performBatch(body, workbookObject(this.#context), this.references, before);
      const { copy, bytes } = transmit({ Results: results, TraceIds: traceIds, ...(error && { Error: error }) });
      record(bytes);
      if (this.#payloadLimit === null || bytes <= this.#payloadLimit) return { ...ok, Body: copy };
      this.references.keepOnly(kept);
      return refusal('ResponsePayloadSizeLimitExceeded');
    } catch (error) {
      record(0);
      this.references.keepOnly(kept);
      if (error instanceof HostGap) this.#gaps.push(error);
      throw error;
    }
  }
}
