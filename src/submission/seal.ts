import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalLedger } from './canonical-ledger';
import type { SealedLedger } from './sealed-ledger';

/** Raise this when the canonical text changes; older seals are still checked by their own rule. */
export const SEAL_VERSION = 1;

/** How many digits of a seal are printed. */
const SHOWN_DIGITS = 8;

/**
 * SHA-256 over the canonical text of all ledgers of a submission, in the order of their names; docs/seal.md describes
 * it byte by byte. It shows whether anything was changed since, not who made it.
 *
 * @returns 64 lower-case hexadecimal digits
 */
export function sealOf(ledgers: readonly SealedLedger[]): string {
  const inOrder = ledgers.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const lines = [`双联台账 封签 ${SEAL_VERSION}`, ...inOrder.flatMap(canonicalLedger)];
  return bytesToHex(sha256(utf8ToBytes(lines.map((line) => `${line}\n`).join(''))));
}

/** The first digits of a seal, as the cover prints them. */
export function shownSeal(seal: string): string {
  return seal.slice(0, SHOWN_DIGITS).toUpperCase();
}
