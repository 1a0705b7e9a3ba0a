import type { Checked } from '../../app/check';
import type { ShownFill } from '../../app/fill/fill-as-remembered';
import { breathe, type Work } from '../../model/progress';
import { engine } from '../engine/engine';
import type { FileFilling, Filling, SheetFilling } from '../state/state';
import { periodWanted } from './period-wanted';
import type { Tools } from './tools';

/** What is told while a form is worked out. */
export const WORKING = { zh: '正在套表', en: 'Filling' };

/** A form that was opened, before it is known what fills it. */
type Opened = Omit<FileFilling, keyof ShownFill | 'checked'> | Omit<SheetFilling, keyof ShownFill | 'checked'>;

/** Shows what fills a form: as the last time, or as it is proposed. */
export async function showForm({ dispatch }: Tools, opened: Opened, checked: Checked, work: Work): Promise<void> {
  work.report(WORKING, 0, 0);
  await breathe(work);
  const made = await engine.fillAsRemembered(opened.form, checked, work);
  if (!made) {
    dispatch({ type: 'noticed', notice: periodWanted(checked) });
    return;
  }
  const { isAnything, ...filling } = made;
  dispatch({ type: 'filling', filling: { ...opened, checked, ...filling } });
  if (!isAnything)
    dispatch({ type: 'noticed', notice: { intent: 'warning', sentences: [await engine.nothingToFillMessage()] } });
}

/** The ledgers changed since the form was shown: what fills it now is shown before it is saved. */
export async function refill({ dispatch }: Tools, filling: Filling, checked: Checked, work: Work): Promise<void> {
  const made = await engine.fillAsRemembered(filling.form, checked, work);
  if (!made) {
    dispatch({ type: 'noticed', notice: periodWanted(checked) });
    return;
  }
  const { knowledge, proposed } = made;
  const sheets = await engine.fillSheets(filling.form, knowledge, filling.map);
  dispatch({ type: 'filling', filling: { ...filling, checked, knowledge, proposed, sheets } });
  dispatch({ type: 'noticed', notice: { intent: 'warning', sentences: [await engine.formChangedMessage()] } });
}
