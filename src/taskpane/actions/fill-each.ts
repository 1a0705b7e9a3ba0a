import { breathe, type Work } from '../../model/progress';
import { engine } from '../engine/engine';
import { checkedOf } from '../state/state';
import { type FileFilling } from '../state/filling';
import { formStem } from './form-stem';
import { refill, WORKING } from './show-filling';
import type { Tools } from './tools';

/**
 * Fills a card, a form about one household, cadre, village or project, once for each of them, and hands all of them to
 * the user in one file.
 */
export async function saveEach(tools: Tools, filling: FileFilling, work: Work): Promise<void> {
  const { dispatch, state, workspace } = tools;
  const { form, kind, knowledge, map } = filling;
  const subject = knowledge.card?.subject;
  if (!subject) return;
  const checked = checkedOf(state());
  if (checked && checked.content !== filling.checked.content) {
    await refill(tools, filling, checked, work);
    return;
  }
  work.report(WORKING, 0, 0);
  await breathe(work);
  const outcome = await engine.fillEach(form, filling.checked, { subject, map }, work);
  if (outcome.kind !== 'filled') return;
  const { filesOfCards } = await import('../environment/card-files');
  const file = await filesOfCards(form, outcome, kind, work);
  const name = `${formStem(filling.name)}（已填 ${outcome.cards.length} 张）.${file.kind}`;
  await workspace.giveFile(name, file.bytes, file.kind);
  const isKept = await engine.rememberForm(workspace.port, filling, work);
  if (isKept) dispatch({ type: 'written' });
  const isWindow = workspace.kind === 'excel' && file.kind === 'xlsx';
  const sheets = outcome.cards.flatMap((card) => card.sheets);
  const sentences = await engine.filledMessages(sheets, file.refused, { name, isWindow, isKept });
  dispatch({ type: 'noticed', notice: { intent: file.refused.length > 0 ? 'warning' : 'success', sentences } });
}
