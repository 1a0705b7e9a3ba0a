import type { Period } from '../model/summary';
import { SLIP_TITLE, slipPeriodIn } from '../plan/rollup/slip-plan';
import { periodDays } from '../rollup/period-title';
import { unitKey } from '../rollup/unit-key';
import { maskingOf } from '../submission/masking';
import type { Book } from '../templates/ledgers';
import type { SheetCells } from './sheet-cells';

/**
 * Unit and period of a return slip where they are not those of the workbook beside it; each null where they agree, or
 * where either does not tell.
 */
export interface SlipOfOther {
  readonly unit: string | null;
  readonly period: string | null;
}

/** Compares the unit in a slip's title, and the period it is about, with those of the workbook. */
export function slipOfOther(
  { values }: Pick<SheetCells, 'values'>,
  { book, period }: { readonly book: Book; readonly period: Period | null },
): SlipOfOther {
  const texts = values.flat().filter((cell) => typeof cell === 'string');
  const unit = texts.find((text) => text.startsWith(SLIP_TITLE))?.slice(SLIP_TITLE.length) ?? '';
  const own = book.Profile.columns.unit.values[0] ?? null;
  const isOwn =
    unit === '' || own === null || [own, maskingOf(book)(own)].some((name) => unitKey(name) === unitKey(unit));
  const returned = slipPeriodIn(texts);
  const isOfPeriod = !returned || !period || returned.days === periodDays(period);
  return { unit: isOwn ? null : unit, period: isOfPeriod ? null : returned.label };
}
