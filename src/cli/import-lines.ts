import type { ImportOutcome } from '../app/import/import-tables';
import { headerOf, ledgerName } from '../app/ledger-words';
import { columnName, placeOf } from '../app/import/old-places';
import type { Speaker } from './speaker';

/** What an import did, as a person reads it: each table, what it was taken for, what is left over, what was there. */
export function importLines({ tables, present, rows }: ImportOutcome, speaker: Speaker): readonly string[] {
  const lines: string[] = [];
  for (const { proposed, rows: count } of tables) {
    const { recognised, outer } = proposed;
    const place = placeOf(proposed);
    if (recognised.id === null) {
      lines.push(speaker.text('importNowhere', { place }));
      continue;
    }
    lines.push(speaker.text('importTable', { place, ledger: ledgerName(recognised.id), count }));
    for (const { column, label, key, sure } of recognised.columns)
      lines.push(
        `  ${columnName(proposed, column)} ${label} → ${headerOf(recognised.id, key)} ${Math.round(sure * 100)}%`,
      );
    for (const { value, from } of outer) lines.push(`  ${speaker.text('importOuter', { value, from })}`);
    const left = recognised.unmatched.map(({ column, label }) => `${columnName(proposed, column)} ${label}`).join('、');
    if (left !== '') lines.push(`  ${speaker.text('importLeftover', { columns: left })}`);
  }
  for (const { row, like, differs } of present)
    lines.push(
      speaker.text(differs.length > 0 ? 'importPresentDiffers' : 'importPresent', {
        place: `${row.sheet}!${row.row}`,
        like: `${like.sheet}!${like.row}`,
        columns: differs.join('、'),
      }),
    );
  const total = Object.values(rows).reduce((sum, list) => sum + list.length, 0);
  return [...lines, '', speaker.text('importTotal', { count: total })];
}
