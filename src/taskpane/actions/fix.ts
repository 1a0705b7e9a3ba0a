import { outcomeMessages } from '../../app/messages/outcomes';
import { refusalMessage } from '../../app/messages/fix-refusals';
import type { CellChange } from '../../app/fix';
import type { Replacement } from '../../app/replacements/replacement';
import type { Work } from '../../model/progress';
import type { FixOutcome } from '../../workbook/port';
import { engine } from '../engine/engine';
import type { Notice, Sentence } from '../notices/notice';
import { ledgersOf } from '../state/state';
import type { Tools } from './tools';
import { validate } from './validate';

/** The most refused cells that a notice names. */
const NAMED = 3;

/**
 * 修复: changes these cells, says which it could not change, and checks again.
 *
 * @param replacements what the user chose, to be remembered with the workbook
 */
export async function fix(
  tools: Tools,
  changes: readonly CellChange[],
  replacements: readonly Replacement[],
  work: Work,
): Promise<void> {
  const { port, view, kind } = tools.workspace;
  const ledgers = ledgersOf(tools.state());
  const wasSigned = ledgers?.content.signed === true;
  // The marks that change with the cells belong to the same click.
  const { result: outcome, oneStep } = await view.inOneStep(async () => {
    const made = await engine.applyFixes(port, changes, work);
    if (ledgers && replacements.length > 0 && made.applied.length > 0)
      await engine.rememberReplacements(port, ledgers.content, replacements, work);
    if (made.applied.length > 0) tools.dispatch({ type: 'written' });
    await validate(tools, work);
    return made;
  }, work);
  const notice = fixNotice(outcome, kind === 'file' ? null : oneStep ? 'oneStep' : 'steps');
  // Excel's own undo may take several steps; the page's takes one.
  const byKey: readonly Sentence[] = kind === 'file' && outcome.applied.length > 0 ? [{ name: 'undoByKey' }] : [];
  const gone = wasSigned && outcome.applied.length > 0 ? [outcomeMessages.signatureGone] : [];
  tools.dispatch({ type: 'noticed', notice: { ...notice, sentences: [...notice.sentences, ...byKey, ...gone] } });
}

const DONE = { oneStep: 'fixedOneStep', steps: 'fixedSteps' } as const;

/**
 * What was done, and what was not and why.
 *
 * @param undo whether Excel takes all of it back in one step or in several; null where it cannot be undone
 */
export function fixNotice({ applied, refused }: FixOutcome, undo: keyof typeof DONE | null): Notice {
  const done: readonly Sentence[] =
    applied.length > 0 ? [{ name: undo ? DONE[undo] : 'fixed', params: { count: applied.length } }] : [];
  const left = refused.slice(0, NAMED).map(refusalMessage);
  const more: readonly Sentence[] =
    refused.length > NAMED ? [{ name: 'refusedMore', params: { count: refused.length - NAMED } }] : [];
  return { intent: refused.length > 0 ? 'warning' : 'success', sentences: [...done, ...left, ...more] };
}
