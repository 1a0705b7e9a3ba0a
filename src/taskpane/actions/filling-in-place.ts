import { locators } from '../../app/locators';
import type { WorkbookContent } from '../../model/grid';
import type { Work } from '../../model/progress';
import { engine } from '../engine/engine';
import { checkedOf, ledgersOf } from '../state/state';
import { type SheetFilling } from '../state/filling';
import { select } from './select';
import { refill, showForm } from './show-filling';
import type { Tools } from './tools';
import { validate } from './validate';

/** Asks which form is to be filled: a sheet of the workbook itself, or a file. */
export async function chooseForm(tools: Tools, work: Work): Promise<void> {
  const content = await contentNow(tools, work);
  tools.dispatch({
    type: 'asked',
    dialog: { kind: 'form', sheets: content ? await engine.sheetsToFill(content) : [] },
  });
}

/** What the workbook holds now: in Excel a sheet may have been copied in since it was read last. */
async function contentNow({ workspace, state }: Tools, work: Work): Promise<WorkbookContent | null> {
  return workspace.kind === 'excel' ? workspace.background.read(locators, work) : (ledgersOf(state())?.content ?? null);
}

/** Shows what fills a sheet of the workbook itself. */
export async function openSheet(tools: Tools, sheet: string, work: Work): Promise<void> {
  const checked = await validate(tools, work);
  if (!checked) return;
  const content = await tools.workspace.port.readForm(sheet, work);
  const form = await engine.formInPlace(content);
  await showForm(tools, { kind: 'sheet', name: sheet, form, content, isFilled: false }, checked, work);
}

/**
 * Fills the sheet that is shown, as one step of undo; where it or the ledgers changed meanwhile, that is shown first.
 */
export async function fillSheet(tools: Tools, filling: SheetFilling, work: Work): Promise<void> {
  const { dispatch, state, workspace } = tools;
  const { port, view, kind } = workspace;
  const [edits] = filling.sheets;
  if (!edits) return;
  const checked = checkedOf(state());
  if (checked && checked.content !== filling.checked.content) {
    await refill(tools, filling, checked, work);
    return;
  }
  // Before the step: within it Excel must not be asked for merged cells.
  const now = await port.readForm(filling.content.sheet, work);
  const { result, oneStep } = (await engine.isSameForm(now, filling.content))
    ? await view.inOneStep(() => engine.fillInPlace(port, now, filling, work), work)
    : { result: { kind: 'changed' as const }, oneStep: false };
  const back = kind === 'file' ? 'page' : oneStep ? 'once' : 'several';
  const sentences = await engine.filledInPlaceMessages(result, edits, back);
  if (result.kind === 'changed') await openSheet(tools, filling.content.sheet, work);
  if (result.kind === 'filled') {
    dispatch({ type: 'written' });
    dispatch({ type: 'filling', filling: { ...filling, isFilled: true } });
  }
  dispatch({ type: 'noticed', notice: { intent: result.kind === 'filled' ? 'success' : 'warning', sentences } });
  if (result.kind === 'filled' && result.first) await select(tools, result.first);
}
