import type { LedgerRows } from '../../templates/typed-rows';
import { cadreRows } from './cadres';
import { deedsAndPurchases } from './deeds';
import { pairingRows } from './households';
import { materialRows } from './materials';
import { meetings } from './meetings';
import { projectRows } from './projects';
import { branchRows, profileRows, villageRows } from './rosters';
import { indicatorRows, listRows, quotaRows } from './standards';
import { stays } from './stays';
import { visits } from './visits';

/**
 * A township of rural revitalization, 上半年 2026: lists, quotas and indicators of its own, teams that live in their
 * villages, scores. All of it is made up.
 */
export function revitalizationRows(): Required<LedgerRows> {
  return {
    Profile: profileRows,
    Lists: listRows,
    Quotas: quotaRows,
    Indicators: indicatorRows,
    Villages: villageRows,
    Branches: branchRows,
    Cadres: cadreRows,
    Pairings: pairingRows,
    AssistanceLog: [...stays(), ...visits(), ...deedsAndPurchases(), ...meetings()].sort(
      (a, b) => Number(a.date) - Number(b.date),
    ),
    Projects: projectRows,
    Materials: materialRows,
    Explanations: [],
  };
}
