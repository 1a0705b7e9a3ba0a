import type { Delivery } from '../../rollup/delivery';
import { maskNumbersIn } from '../../submission/mask';
import { maskedFileName } from '../../submission/masked-file-name';
import { maskedTexts } from '../../submission/masked-texts';
import { failureOf } from '../messages/failure';

/**
 * The delivery for a file that cannot be used, with the reason in words, which may quote the names of its sheets.
 * @param digest SHA-256 of its bytes, where they could be read
 */
export function unusableDelivery(file: string, error: unknown, digest = ''): Delivery {
  const sentence = maskedTexts(failureOf(error).sentence, maskNumbersIn);
  return {
    file,
    shownFile: maskedFileName(file, maskNumbersIn),
    sha256: digest,
    content: { kind: 'unusable', sentence },
  };
}
