import type { WorkbookContent } from '../../model/grid';

/** The first template whose dropdowns follow 可选项. */
const FOLLOWING = 2;

/** Whether a workbook may have dropdowns whose choices are written into them, as templates before 可选项 did. */
export function mayHaveFixedDropdowns({ templateVersion }: Pick<WorkbookContent, 'templateVersion'>): boolean {
  return (templateVersion ?? 0) < FOLLOWING;
}
