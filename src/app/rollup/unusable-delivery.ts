import type { Delivery } from '../../rollup/delivery';
import { failureOf } from '../messages/failure';

/** A file that cannot be used, with the reason in words. @param digest SHA-256 of its bytes, where they could be read */
export function unusableDelivery(file: string, error: unknown, digest = ''): Delivery {
  return { file, sha256: digest, content: { kind: 'unusable', sentence: failureOf(error).sentence } };
}
