import type { Column } from '../../templates/column';

/** The header as the sheet shows it; the reader ignores the `*`. */
export function writtenHeader({ header, required }: Column): string {
  return required ? `${header}*` : header;
}

/** What goes into the column, with its example. */
export function promptText({ prompt, example }: Column): string {
  return example === '' ? prompt.zh : `${prompt.zh}\n例：${example}`;
}

/** What a header's note says. */
export function headerNote(column: Column): string {
  return `${column.required ? '必填。' : '选填。'}${promptText(column)}`;
}
