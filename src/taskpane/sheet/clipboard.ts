/**
 * Reads cells as office programs put them on the clipboard as plain text: columns between tabs, rows between line
 * breaks; a cell with a tab, a line break or a quotation mark stands in quotation marks, which are doubled inside.
 * A mark within a cell that does not begin with one is a character like any other.
 */
export function parseCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"' ? quotedCell(text, at) : null;
    const end = quoted?.end ?? endOfPlain(text, at);
    rows.at(-1)?.push(quoted?.cell ?? text.slice(at, end));
    at = end;
    if (text[at] === '\t') {
      at += 1;
      if (at === text.length) rows.at(-1)?.push('');
      continue;
    }
    if (at >= text.length) break;
    at += text.startsWith('\r\n', at) ? 2 : 1;
    // The line break behind the last row ends it and begins no other.
    if (at < text.length) rows.push([]);
  }
  return rows;
}

function endOfPlain(text: string, from: number): number {
  let end = from;
  while (end < text.length && !'\t\n\r'.includes(text[end] ?? '')) end += 1;
  return end;
}

/** A cell in quotation marks; null where what begins with one is not such a cell. */
function quotedCell(text: string, from: number): { readonly cell: string; readonly end: number } | null {
  let cell = '';
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] !== '"') cell += text[at] ?? '';
    else if (text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else {
      const end = at + 1;
      // WPS and Excel write a line break within a cell as LF.
      return end === text.length || '\t\n\r'.includes(text[end] ?? '')
        ? { cell: cell.replaceAll('\r\n', '\n'), end }
        : null;
    }
  }
  return null;
}

/** The text of cells, as {@link parseCells} reads it. */
export function cellsText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\r\n');
}

function quoted(cell: string): string {
  return /[\t\n\r]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
