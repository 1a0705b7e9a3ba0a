const encoder = new TextEncoder();

/** Excel on the web refuses requests and answers over 5 MB; this leaves room for what goes along with the values. */
export const SAFE_BYTES = 3_500_000;

/** About the bytes on the wire of one small call, with the objects it goes through. */
export const CALL_BYTES = 700;

/** Bytes of a value on the wire. */
export function wireBytes(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}
