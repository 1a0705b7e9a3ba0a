import type { DeliveredBook, Delivery, PackedLedger } from './delivery';

/** A delivery as bytes: who hands it on from worker to worker parses nothing of it, however many findings it has. */
export interface DeliveryParcel {
  /** UTF-8 of all but the rows of ledgers, as JSON. */
  readonly head: Uint8Array;
  /** Of each ledger its different cells, which of them stands where, and the numbers of its sheet rows. */
  readonly parts: readonly Uint8Array[];
}

type Lean = Omit<PackedLedger, 'values' | 'cells' | 'sheetRows' | 'errors'> & {
  readonly errors: readonly (readonly [number, string])[];
};

/** As many parts each ledger has. */
const PARTS = 3;
const NOTHING = new Uint8Array();

/** Packs a delivery; its memory is the parcel's from then on. */
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

/** The delivery in a parcel. */
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

/** The memory of a parcel, which goes from worker to worker without a copy. */
export function parcelBuffers({ head, parts }: DeliveryParcel): readonly ArrayBuffer[] {
  return [head, ...parts].map(({ buffer }) => buffer as ArrayBuffer);
}
