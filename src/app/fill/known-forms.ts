import { columnLetters } from '../../model/cell';
import type { CardSubject } from '../../mapping/form/card-subjects';
import type { FilledList, SheetFill } from '../../mapping/form/fill-plan';
import type { MappedTable } from '../../mapping/map-file';
import { rememberedFor, type Remembered } from '../mappings/remembered';
import { headersOf } from '../mappings/table-headers';
import { isOfList, mapOf, withCell, withFilter, withList, withSource, type ListPlace } from './form-map';

/**
 * What filled a form with the same headers the last time; null where nothing of it is remembered.
 *
 * @param subject what it is a card of; null where it is of the whole township
 */
export function rememberedMap(
  proposed: readonly SheetFill[],
  remembered: readonly Remembered[],
  subject: CardSubject | null = null,
): readonly MappedTable[] | null {
  let isKnown = false;
  let map = mapOf(proposed);
  for (const { sheet, lists, labels } of proposed) {
    for (const list of lists) {
      const known = rememberedFor(remembered, 'list', headersOf(list.table));
      if (!known) continue;
      isKnown = true;
      const columns = list.table.columns.flatMap(({ column }, at) => {
        const key = known.keys[at] ?? null;
        return key === null ? [] : [[column, key] as const];
      });
      map = withList(map, placeOf(list), (table) =>
        withFilter(withSource(table, known.as, new Map(columns)), known.filter ?? null),
      );
    }
    const asked = labels?.asked ?? [];
    const known = rememberedFor(remembered, 'cells', labelsOf(asked, subject));
    if (!known) continue;
    isKnown = true;
    for (const [at, { address }] of asked.entries()) map = withCell(map, sheet, address, known.keys[at] ?? null);
  }
  return isKnown ? map : null;
}

/** What is to be remembered of a form that was filled by a map. */
export function formToRemember(
  proposed: readonly SheetFill[],
  map: readonly MappedTable[],
  subject: CardSubject | null = null,
): readonly Remembered[] {
  return proposed.flatMap(({ sheet, lists, labels }) => {
    const own = map.filter((table) => table.sheet === sheet);
    const cells = own.find(({ header }) => !header)?.cells ?? {};
    const asked = labels?.asked ?? [];
    return [
      ...lists.map((list) => listToRemember(list, own)),
      ...(asked.length === 0
        ? []
        : [
            {
              of: 'cells' as const,
              headers: labelsOf(asked, subject),
              as: null,
              keys: asked.map(({ address }) => cells[address] ?? null),
            },
          ]),
    ];
  });
}

function placeOf({ sheet, header, table }: FilledList): ListPlace {
  return { sheet, top: header.top, left: table.left };
}

function listToRemember(list: FilledList, own: readonly MappedTable[]): Remembered {
  const { table } = list;
  const mapped = own.find((candidate) => isOfList(candidate, placeOf(list)));
  const filter = mapped?.filter;
  return {
    of: 'list',
    headers: headersOf(table),
    as: mapped?.source ?? null,
    keys: table.columns.map(({ column }) => mapped?.columns[columnLetters(column)] ?? null),
    ...(filter && { filter }),
  };
}

/** The labels of a sheet. A sheet filled as a card is remembered apart from one with the same labels that is not. */
function labelsOf(asked: readonly { readonly label: string }[], subject: CardSubject | null): readonly string[] {
  return [...(subject === null ? [] : [`@${subject}`]), ...asked.map(({ label }) => label)];
}
