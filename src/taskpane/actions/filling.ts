import type { ChosenCard } from '../../app/fill/fill-as-remembered';
import { fileStem } from '../../app/file-stem';
import { breathe, type Work } from '../../model/progress';
import { engine } from '../engine/engine';
import { openFormFile } from '../environment/foreign-files';
import { checkedOf } from '../state/state';
import { type Filling } from '../state/filling';
import { saveEach } from './fill-each';
import { fillSheet } from './filling-in-place';
import { formStem } from './form-stem';
import type { FormMap, MapChange } from './map-change';
import { refill, showForm, WORKING } from './show-filling';
import type { Tools } from './tools';
import { validate } from './validate';

/** Shows the open form as another map fills it; does nothing where none is open. */
export async function changeMap({ dispatch, state }: Tools, made: MapChange, work: Work): Promise<void> {
  const { filling } = state();
  if (!filling) return;
  work.report(WORKING, 0, 0);
  await breathe(work);
  const map = await made(filling.map ?? (await engine.mapOf(filling.sheets)), filling);
  dispatch({ type: 'filling', filling: { ...filling, map, isKept: false, sheets: await filledBy(filling, map) } });
}

function filledBy({ form, knowledge }: Filling, map: FormMap | null): Promise<Filling['sheets']> {
  return engine.fillSheets(form, knowledge, map);
}

/** Opens a form and shows what fills it. */
export async function openForm(tools: Tools, file: File, work: Work): Promise<void> {
  const form = await openFormFile(file, work);
  const checked = await validate(tools, work);
  if (!checked) return;
  const kind = /\.docx$/i.test(file.name) ? 'docx' : 'xlsx';
  await showForm(tools, { name: file.name, kind, form }, checked, work);
}

/** Hands the filled copy to the user, or fills the sheet in place, and remembers what fills it. */
export async function saveForm(tools: Tools, work: Work): Promise<void> {
  const { dispatch, state, workspace } = tools;
  const { filling } = state();
  if (!filling) return;
  if (filling.kind === 'sheet') {
    await fillSheet(tools, filling, work);
    return;
  }
  const checked = checkedOf(state());
  if (checked && checked.content !== filling.checked.content) {
    await refill(tools, filling, checked, work);
    return;
  }
  const { form, sheets, kind } = filling;
  const filled = await form.fill(sheets, work);
  const { card } = filling.knowledge;
  const name = `${formStem(filling.name)}（${card ? fileStem(card.entry.name) : '已填'}）.${kind}`;
  await workspace.giveFile(name, filled.bytes, kind);
  const isKept = await engine.rememberForm(workspace.port, filling, work);
  if (isKept) dispatch({ type: 'written' });
  const isWindow = workspace.kind === 'excel' && kind === 'xlsx';
  const sentences = await engine.filledMessages(sheets, filled.refused, { name, isWindow, isKept });
  dispatch({ type: 'noticed', notice: { intent: filled.refused.length > 0 ? 'warning' : 'success', sentences } });
}

/** Fills a card once for each household, cadre, village or project, where a file is open. */
export async function saveEachCard(tools: Tools, work: Work): Promise<void> {
  const { filling } = tools.state();
  if (filling && filling.kind !== 'sheet') await saveEach(tools, filling, work);
}

/**
 * Shows the card of another household, cadre, village or project, filled by the same map where the user has corrected
 * it.
 */
export async function showCard({ dispatch, state }: Tools, chosen: ChosenCard): Promise<void> {
  const { filling } = state();
  const shown = filling && (await engine.shownAsCard(filling, chosen));
  if (!filling || !shown) return;
  if (filling.map === null || filling.isKept) {
    dispatch({ type: 'filling', filling: { ...filling, ...shown } });
    return;
  }
  const sheets = await engine.fillSheets(filling.form, shown.knowledge, filling.map);
  dispatch({ type: 'filling', filling: { ...filling, knowledge: shown.knowledge, proposed: shown.proposed, sheets } });
}

/** Hands 填表来源 to the user. */
export async function saveTrace({ dispatch, state, workspace }: Tools): Promise<void> {
  const { filling } = state();
  if (!filling) return;
  const name = `${formStem(filling.name)}（填表来源）.xlsx`;
  await workspace.give(name, await engine.tracePlans(filling.sheets, filling.checked.book));
  dispatch({ type: 'noticed', notice: { intent: 'success', sentences: [{ name: 'saved', params: { name } }] } });
}
