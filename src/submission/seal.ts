import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalLedger } from './canonical-ledger';
import type { SealedLedger } from './sealed-ledger';

/** Goes up when the canonical text changes; an older seal is still checked by its own rule. */
export const SEAL_VERSION = 1;

/** As much of a seal as paper shows. */
const SHOWN_DIGITS = 8;

/**
 * SHA-256 over the canonical text of every ledger of a submission, in the order of their names; docs/seal.md has it
 * byte by byte. It tells whether anything was changed since; not who made it.
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
