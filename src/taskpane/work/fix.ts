import type { Finding } from '../../model/finding';
import { cellAddress } from '../../model/cell';
import type { Work } from '../../model/progress';
import type { FixOutcome, FixRefusal } from '../../workbook/port';
import type { Notice, Sentence } from '../state/state';
import type { WordName } from '../words/words';
import type { Tools } from './tools';
import { validate } from './validate';

const REFUSALS: Readonly<Record<FixRefusal, WordName>> = {
  formula: 'refusedFormula',
  merged: 'refusedMerged',
  protected: 'refusedProtected',
  changed: 'refusedChanged',
};

/** As many refused cells as a notice names. */
const NAMED = 3;

/** 修复: changes the cells of these findings, says which it could not change, and checks again. */
export async function fix(tools: Tools, findings: readonly Finding[], work: Work): Promise<void> {
  const { applyFixes } = await import('../../app/fix');
  const outcome = await applyFixes(tools.workspace.port, findings, work);
  if (outcome.applied.length > 0) tools.dispatch({ type: 'written' });
  await validate(tools, work);
  tools.dispatch({ type: 'noticed', notice: fixNotice(outcome, tools.workspace.kind) });
}

/** What was done, and what was not and why. */
export function fixNotice({ applied, refused }: FixOutcome, kind: Tools['workspace']['kind']): Notice {
  const done: readonly Sentence[] = applied.length > 0 ? [{ name: kind === 'excel' ? 'fixedUndo' : 'fixed', params: { count: applied.length } }] : [];
  const left = refused.slice(0, NAMED).map(({ sheet, place, reason }): Sentence => ({ name: REFUSALS[reason], params: { address: `${sheet}!${cellAddress(place)}` } }));
  const more: readonly Sentence[] = refused.length > NAMED ? [{ name: 'refusedMore', params: { count: refused.length - NAMED } }] : [];
  return { intent: refused.length > 0 ? 'warning' : 'success', sentences: [...done, ...left, ...more] };
}
