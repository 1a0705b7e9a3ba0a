import type { PaneState } from '../state/state';
import { DiagnosticsReport, useDiagnostics } from './diagnostics-report';

/** The diagnostics where no dialog can be trusted to be drawn: in the place of what failed. */
export function DiagnosticsOfFault({ state }: { readonly state: PaneState }) {
  return <DiagnosticsReport diagnostics={useDiagnostics(state)} />;
}
