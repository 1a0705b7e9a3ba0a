import { unitsOf } from '../../model/amount';
import { groupBy } from '../../model/group-by';
import { joinKey } from '../../model/join-key';
import type { Summary, Trace } from '../../model/summary';
import { COMPLETED } from '../../templates/lists';
import { NOWHERE, rowsIn, type Doubt } from './doubt';
import { textOf, type Reported, type ReportedRow } from './reported';

type Project = ReportedRow<'Projects'>;

/** Projects that were completed and now are not, or are gone. */
export function fallenProjects(before: Reported, now: Reported): readonly Doubt[] {
  const isDone = (row: Project): boolean => textOf(row, 'state') === COMPLETED;
  const nameOf = (row: Project): string => joinKey(textOf(row, 'section'), textOf(row, 'item'), textOf(row, 'name'));
  const sizeOf = (row: Project): string =>
    JSON.stringify([row.cell('section'), row.cell('item'), row.cell('quantity'), row.cell('unit')]);
  const all = groupBy(now.rows('Projects'), nameOf);
  const [old, fresh] = [before.rows('Projects').filter(isDone), now.rows('Projects').filter(isDone)];
  const known = new Set(before.rows('Projects').map(nameOf));
  // A project may have been renamed: completed, same kind and size, with a name that was not there before.
  const renamed = new Map(
    [
      ...groupBy(
        fresh.filter((row) => !known.has(nameOf(row))),
        sizeOf,
      ),
    ].map(([size, rows]) => [size, rows.length]),
  );
  const doubts = [...groupBy(old, nameOf)].flatMap(([name, rows]): Doubt[] => {
    const own = all.get(name) ?? [];
    const missing = rows.length - own.filter(isDone).length;
    return rows.slice(0, Math.max(0, missing)).flatMap((row, at): Doubt[] => {
      const changed = own.filter((project) => !isDone(project))[at];
      const left = renamed.get(sizeOf(row)) ?? 0;
      if (!changed && left > 0) {
        renamed.set(sizeOf(row), left - 1);
        return [];
      }
      const subject = `${textOf(row, 'section')}“${textOf(row, 'name')}”`;
      return [
        {
          kind: 'projects',
          subject,
          before: COMPLETED,
          now: changed ? textOf(changed, 'state') : '找不到',
          cell: changed?.addressOf('state') ?? null,
          cellBefore: row.addressOf('state'),
        },
      ];
    });
  });
  if (fresh.length >= old.length) return doubts;
  return [
    { kind: 'projectCount', subject: '', before: String(old.length), now: String(fresh.length), ...NOWHERE },
    ...doubts,
  ];
}

/** Quantities of completed work that have become less. */
export function fallenQuantities(before: Reported, now: Reported): readonly Doubt[] {
  const keyOf = ({ section, item, unit }: Summary['sections'][number]): string => joinKey(section, item, unit);
  const fresh = new Map(now.summary.sections.map((line) => [keyOf(line), line]));
  return before.summary.sections.flatMap((old): Doubt[] => {
    const line = fresh.get(keyOf(old));
    const completed = line?.completed ?? 0;
    if (completed >= old.completed) return [];
    const subject = `${old.section}“${old.item}”`;
    const numbers = { before: String(unitsOf(old.completed)), now: `${unitsOf(completed)}${old.unit}` };
    const cells = { cell: quantityCell(now, line?.trace), cellBefore: quantityCell(before, old.trace) };
    return [{ kind: 'quantities', subject, ...numbers, ...cells }];
  });
}

/** The address of the first quantity among the rows of a trace; null where there is none. */
function quantityCell(reported: Reported, trace: Trace = []): string | null {
  const rows = rowsIn(trace, 'Projects');
  return (
    reported
      .rows('Projects')
      .find(({ sheetRow }) => rows.has(sheetRow))
      ?.addressOf('quantity') ?? null
  );
}
