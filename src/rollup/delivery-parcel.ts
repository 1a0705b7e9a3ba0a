import type { DeliveredBook, Delivery, PackedLedger } from './delivery';

/** A delivery as bytes: who hands it on from worker to worker parses nothing of it, however many findings it has. */
export interface DeliveryParcel {
  /** UTF-8 of all but the rows of ledgers, as JSON. */
  readonly head: Uint8Array;
  /** Of each ledger its rows, then the numbers of its sheet rows. */
  readonly parts: readonly Uint8Array[];
}

type Lean = Omit<PackedLedger, 'json' | 'sheetRows' | 'errors'> & {
  readonly errors: readonly (readonly [number, string])[];
};

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
    parts: ledgers.flatMap(({ json, sheetRows }) => [
      json,
      new Uint8Array(sheetRows.buffer, sheetRows.byteOffset, sheetRows.byteLength),
    ]),
  };
}

/** The delivery in a parcel. */
export function unpackDelivery({ head, parts }: DeliveryParcel): Delivery {
  const delivery = JSON.parse(new TextDecoder().decode(head)) as Delivery;
  if (delivery.content.kind !== 'book') return delivery;
  const lean = delivery.content.ledgers as unknown as readonly Lean[];
  const ledgers = lean.map(({ errors, ...ledger }, at): PackedLedger => {
    const [json = new Uint8Array(), rows = new Uint8Array()] = parts.slice(2 * at, 2 * at + 2);
    const sheetRows = new Int32Array(rows.buffer, rows.byteOffset, rows.byteLength / Int32Array.BYTES_PER_ELEMENT);
    return { ...ledger, json, sheetRows, errors: new Map(errors) };
  });
  return { ...delivery, content: { ...delivery.content, ledgers } satisfies DeliveredBook };
}

/** The memory of a parcel, which goes from worker to worker without a copy. */
export function parcelBuffers({ head, parts }: DeliveryParcel): readonly ArrayBuffer[] {
  return [head, ...parts].map(({ buffer }) => buffer as ArrayBuffer);
}
