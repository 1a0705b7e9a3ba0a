/** The first template whose dropdowns follow 可选项. */
const FOLLOWING = 2;

/** Whether the dropdowns of a workbook were written with their choices in them, by a template before 可选项. */
export function hasFixedDropdowns(templateVersion: number | null): boolean {
  return templateVersion !== null && templateVersion < FOLLOWING;
}
