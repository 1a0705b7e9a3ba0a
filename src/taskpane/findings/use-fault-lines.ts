import { useMemo } from 'react';
import { faultLines, type FaultLine } from '../../app/replacements/fault-lines';
import type { Replacement } from '../../app/replacements/replacement';
import type { Finding } from '../../model/finding';
import { usePane } from '../pane/pane-context';
import { checkedOf } from '../state/state';

/** Findings as lines of equal faults. */
export function useFaultLines(findings: readonly Finding[]): readonly FaultLine[] {
  const { state } = usePane();
  const checked = checkedOf(state);
  return useMemo(() => (checked ? faultLines(checked, findings) : []), [checked, findings]);
}

/**
 * What a line's cells should hold: what the user chose, else the value that is clearly meant; empty where there is
 * neither.
 */
export function answerFor(line: FaultLine, answers: Readonly<Record<string, string>>): string {
  return answers[line.key] ?? (line.clear ? (line.nearest ?? '') : '');
}

/** The replacements that follow from the answers; a line without an answer has none. */
export function replacementsOf(
  lines: readonly FaultLine[],
  answers: Readonly<Record<string, string>>,
): readonly Replacement[] {
  return lines.flatMap((line) => {
    const { table, column, written } = line;
    const after = answerFor(line, answers);
    return after === '' ? [] : [{ table, column, written, after }];
  });
}
