import type { ErrorReport } from '../notices/error-report';
import { initialState, type PaneState } from '../state/state';
import { DiagnosticsReport, useDiagnostics } from './diagnostics-report';

interface DiagnosticsOfFaultProps {
  /** Null where no workbook is open. */
  readonly state: PaneState | null;
  readonly failure: ErrorReport;
}

/** The diagnostics where no dialog can be trusted to be drawn: in the place of what failed. */
export function DiagnosticsOfFault({ state, failure }: DiagnosticsOfFaultProps) {
  const lastFailure = { failure, task: null };
  return <DiagnosticsReport diagnostics={useDiagnostics({ ...(state ?? initialState), lastFailure })} />;
}
