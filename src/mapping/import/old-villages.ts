import { strayCharacters } from '../../findings/kinds';
import { findingAt, type FindingPlace } from '../../findings/finding-at';
import type { Finding } from '../../model/finding';
import { compact } from '../../records/characters';
import { canonicalName } from '../../records/name';
import { SEPARATOR } from '../../templates/column';
import { placeInVillage, type PlaceInVillage } from '../place-in-village';

/** A village as a cell means it. */
export interface OldVillage {
  readonly village: string;
  /** Null where the cell names none, or the group has a column of its own. */
  readonly group: string | null;
  /** C108: what was read, and what was left out; null where there is nothing to report. */
  readonly finding: Finding | null;
}

/** How the cells of a column of villages are read. */
export interface VillageReading {
  /** Whether the ledger takes the group that stands in the same cell. */
  readonly takesGroup: boolean;
  /** Whether the column was known by its values: a text that is no known village may be one all the same. */
  readonly isVillage: boolean;
}

/**
 * The meaning of a cell that holds more than a village's name; null where it is just the name.
 *
 * @param found the cell as `placeInVillage` read it
 */
export function oldVillage(
  cell: string,
  found: PlaceInVillage | null,
  { takesGroup, isVillage }: VillageReading,
  place: () => FindingPlace,
): OldVillage | null {
  if (!found) {
    if (isVillage) return null;
    const finding = findingAt(strayCharacters, place(), { params: { reason: 'noVillage', read: cell } });
    return { village: cell, group: null, finding };
  }
  const { village, group } = found;
  if (village === canonicalName(cell)) return null;
  const isPlaced = takesGroup && group !== null;
  const rest = isPlaced ? found.rest : cell.replace(village, '').trim();
  const isShort = !isPlaced && cell.length < village.length && village.startsWith(compact(cell));
  const params = isShort
    ? { reason: 'short', read: village }
    : isPlaced
      ? { reason: 'place', read: village, group }
      : { reason: 'village', read: village, rest };
  return { village, group: isPlaced ? group : null, finding: findingAt(strayCharacters, place(), { params }) };
}

/** A list of villages with the shortened names completed; null where none is shortened, or one is not known. */
export function villagesInFull(cell: string, known: ReadonlySet<string>): string | null {
  const names = cell.split(/\s*[、，,;；/\n]\s*/).filter((name) => name !== '');
  if (names.length < 2) return null;
  const full = names.map((name) => {
    const place = placeInVillage(name, known);
    return place?.group === null && place.rest === '' && known.has(place.village) ? place.village : null;
  });
  if (full.includes(null) || full.every((name, at) => name === names[at])) return null;
  return full.join(SEPARATOR);
}
