import { ledgers } from '../templates/ledgers';
import type { LedgerRows } from '../templates/typed-rows';
import { pairingRows } from './households';
import { logRows } from './log';
import { projectRows } from './projects';
import { branchRows, cadreRows, profileRows, villageRows } from './rosters';

/**
 * The sample township: the figures of a real half-year report (上半年 2014), its people made up. Rows of
 * each ledger as a clerk types them.
 */
export function sampleRows(): Required<LedgerRows> {
  return {
    Profile: profileRows,
    Lists: ledgers.Lists.defaultRows,
    Quotas: ledgers.Quotas.defaultRows,
    Indicators: ledgers.Indicators.defaultRows,
    Explanations: [],
    Villages: villageRows,
    Branches: branchRows,
    Cadres: cadreRows,
    Pairings: pairingRows,
    AssistanceLog: logRows,
    Projects: projectRows,
  };
}
