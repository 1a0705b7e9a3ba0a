import type { DeliveredBook, Delivery, PackedLedger } from './delivery';

/**
 * A delivery as bytes, so that it is passed from worker to worker without being parsed, however many findings it has.
 */
export interface DeliveryParcel {
  /** UTF-8 of all but the rows of ledgers, as JSON. */
  readonly head: Uint8Array;
  /** For each ledger three parts: its different cells, which of them stands where, and its sheet row numbers. */
  readonly parts: readonly Uint8Array[];
}

type Lean = Omit<PackedLedger, 'values' | 'cells' | 'sheetRows' | 'errors'> & {
  readonly errors: readonly (readonly [number, string])[];
};

/** The number of parts for each ledger. */
const PARTS = 3;
const NOTHING = new Uint8Array();

/** Packs a delivery. The parcel shares its memory, so the delivery's rows are gone once the parcel is transferred. */
export function packDelivery(delivery: Delivery): DeliveryParcel {
  const { content } = delivery;
  const ledgers = content.kind === 'book' ? content.ledgers : [];
  const lean = ledgers.map(({ table, sheet, sheetColumns, rows, marks, errors }): Lean => {
    return { table, sheet, sheetColumns, rows, marks, errors: [...errors] };
  });
  const head = { ...delivery, content: { ...content, ...(content.kind === 'book' && { ledgers: lean }) } };
  return {
    head: new TextEncoder().encode(JSON.stringify(head)),
    parts: ledgers.flatMap(({ values, cells, sheetRows }) => [values, bytesOf(cells), bytesOf(sheetRows)]),
  };
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array | Int32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** Unpacks the delivery of a parcel. */
export function unpackDelivery({ head, parts }: DeliveryParcel): Delivery {
  const delivery = JSON.parse(new TextDecoder().decode(head)) as Delivery;
  if (delivery.content.kind !== 'book') return delivery;
  const lean = delivery.content.ledgers as unknown as readonly Lean[];
  const ledgers = lean.map(({ errors, ...ledger }, at): PackedLedger => {
    const [values = NOTHING, cells = NOTHING, rows = NOTHING] = parts.slice(PARTS * at, PARTS * (at + 1));
    const sheetRows = new Int32Array(rows.buffer, rows.byteOffset, rows.byteLength / Int32Array.BYTES_PER_ELEMENT);
    const places = new Uint32Array(cells.buffer, cells.byteOffset, cells.byteLength / Uint32Array.BYTES_PER_ELEMENT);
    return { ...ledger, values, cells: places, sheetRows, errors: new Map(errors) };
  });
  return { ...delivery, content: { ...delivery.content, ledgers } satisfies DeliveredBook };
}

/** The buffers of a parcel, to be transferred to another worker without a copy. */
export function parcelBuffers({ head, parts }: DeliveryParcel): readonly ArrayBuffer[] {
  return [head, ...parts].map(({ buffer }) => buffer as ArrayBuffer);
}
