import { TEMPLATE_VERSION_NAME, type LedgerGrid, type LedgerLocator, type WorkbookContent } from '../../../model/grid';
import type { SheetPlan } from '../../../model/plan';
import { ledgerPlaces } from '../../ledger-places';
import { parseTemplateVersion } from '../../stamp-name';
import { plannedCells, plannedFormats } from './planned-cells';

/** What reading a fresh workbook of these plans would give, worked out from the plans. */
export function plannedContent(plans: readonly SheetPlan[], locators: readonly LedgerLocator[]): WorkbookContent {
  const tables = plans.flatMap(({ sheet, nodes }) =>
    nodes.flatMap((node) =>
      node.kind === 'table'
        ? [
            {
              name: node.name,
              sheet,
              bounds: { headerRow: node.range.top, left: node.range.left, right: node.range.right },
            },
          ]
        : [],
    ),
  );
  const version = plans
    .flatMap(({ nodes }) => nodes)
    .find((node) => node.kind === 'name' && node.name === TEMPLATE_VERSION_NAME);
  return {
    sheets: plans.map(({ sheet }) => sheet),
    date1904: false,
    grids: ledgerPlaces(
      locators,
      plans.map(({ sheet }) => sheet),
      tables,
    ).flatMap(({ locator, sheet, table }): LedgerGrid[] => {
      const plan = plans.find((candidate) => candidate.sheet === sheet);
      if (!plan) return [];
      const cells = plannedCells(plan);
      const merges = plan.nodes.flatMap((node) => (node.kind === 'merge' ? [node.range] : []));
      return [
        {
          table: locator.table,
          sheet,
          bounds: table?.bounds ?? null,
          ...cells,
          merges,
          formats: plannedFormats(plan, cells),
        },
      ];
    }),
    unread: [],
    stamps: plans.flatMap(({ id: plan, sheet, stamp }) => (stamp ? [{ plan, sheet, text: stamp.text }] : [])),
    templateVersion: parseTemplateVersion(version?.kind === 'name' ? version.formula : undefined),
  };
}
