import { ledgers } from '../templates/ledgers';
import type { LedgerRows } from '../templates/typed-rows';
import { pairingRows } from './households';
import { logRows } from './log';
import { materialRows } from './materials';
import { projectRows } from './projects';
import { revitalizationRows } from './revitalization/township';
import { branchRows, cadreRows, profileRows, villageRows } from './rosters';

/**
 * The sample township: the figures of a real half-year report (上半年 2014), its people made up. Rows of
 * each ledger as a clerk types them.
 */
function pairedHelpRows(): Required<LedgerRows> {
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
    Materials: materialRows,
  };
}

/** The sample townships, by the year they are of. */
const SAMPLES = { '2014': pairedHelpRows, '2026': revitalizationRows } as const;

export type SampleKind = keyof typeof SAMPLES;

/** The kinds of sample townships, the first one shown first. */
export const sampleKinds = Object.keys(SAMPLES) as readonly SampleKind[];

/** The rows of a sample township. */
export function sampleRows(kind: SampleKind = '2014'): Required<LedgerRows> {
  return SAMPLES[kind]();
}
