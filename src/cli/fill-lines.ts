import { sourceName } from '../app/ledger-words';
import type { SheetFill } from '../app/fill/fill-form';
import { filterWords } from '../app/fill/filter-words';
import { columnLetters } from '../model/cell';
import type { Speaker } from './speaker';

/** Maximum number of empty cells that are named. */
const NAMED = 12;

/** What was filled, as a person reads it. */
export function fillLines(sheets: readonly SheetFill[], speaker: Speaker): readonly string[] {
  const lines: string[] = [];
  for (const { sheet, lists, labels, empty } of sheets) {
    for (const { header, source, columns, rows, filter } of lists) {
      const place = `${sheet}!${header.top}`;
      if (source === null) lines.push(speaker.text('fillNowhere', { place }));
      else lines.push(speaker.text('fillTable', { place, source: sourceName(source), count: rows }));
      if (source !== null && filter) lines.push(`  ${filterWords(source, filter)[speaker.language]}`);
      for (const { column, label, key, sure } of columns)
        lines.push(`  ${columnLetters(column)} ${label} ← ${key} ${Math.round(sure * 100)}%`);
    }
    for (const [address, { path, sure }] of Object.entries(labels?.cells ?? {}))
      lines.push(`  ${sheet}!${address} ← ${path} ${Math.round(sure * 100)}%`);
    const unknown = [...new Set(empty.map(({ label }) => label).filter((label) => label !== ''))];
    if (unknown.length > 0) lines.push(speaker.text('fillUnknown', { cells: unknown.slice(0, NAMED).join('、') }));
  }
  const count = sheets.reduce((sum, { cells }) => sum + cells.length, 0);
  return [...lines, '', speaker.text('fillTotal', { count })];
}
