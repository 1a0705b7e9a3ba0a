import type { Checked } from '../../app/check';
import type { ShownFill } from '../../app/fill/fill-as-remembered';
import { breathe, type Work } from '../../model/progress';
import { engine } from '../engine/engine';
import type { FileFilling, Filling, SheetFilling } from '../state/filling';
import { periodWanted } from './period-wanted';
import type { Tools } from './tools';

/** What is shown while a form is worked out. */
export const WORKING = { zh: '正在套表', en: 'Filling' };

/** A form that was opened, before it is known what fills it. */
type Opened = Omit<FileFilling, keyof ShownFill | 'checked'> | Omit<SheetFilling, keyof ShownFill | 'checked'>;

/** Shows what fills a form: as the last time, or as it is proposed. */
export async function showForm(tools: Tools, opened: Opened, checked: Checked, work: Work): Promise<void> {
  const { dispatch } = tools;
  work.report(WORKING, 0, 0);
  await breathe(work);
  const made = await workedOut(tools, opened, checked, work);
  if (!made) return;
  const { isAnything, ...filling } = made;
  dispatch({ type: 'filling', filling: { ...opened, checked, ...filling } });
  if (!isAnything)
    dispatch({ type: 'noticed', notice: { intent: 'warning', sentences: [await engine.nothingToFillMessage()] } });
}

/** The ledgers changed since the form was shown: what fills it now is shown before it is saved. */
export async function refill(tools: Tools, filling: Filling, checked: Checked, work: Work): Promise<void> {
  const { dispatch } = tools;
  const made = await workedOut(tools, filling, checked, work);
  if (!made) return;
  const { knowledge, proposed } = made;
  const sheets = await engine.fillSheets(filling.form, knowledge, filling.map);
  dispatch({ type: 'filling', filling: { ...filling, checked, knowledge, proposed, sheets } });
  dispatch({ type: 'noticed', notice: { intent: 'warning', sentences: [await engine.formChangedMessage()] } });
}

/** What fills a form; undefined where the ledgers do not tell their period, which the user is told. */
async function workedOut(
  { dispatch }: Tools,
  { form }: Pick<Filling, 'form'>,
  checked: Checked,
  work: Work,
): ReturnType<typeof engine.fillAsRemembered> {
  const made = await engine.fillAsRemembered(form, checked, work);
  if (!made) dispatch({ type: 'noticed', notice: periodWanted(checked) });
  return made;
}
