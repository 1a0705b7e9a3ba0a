import type { Checked } from '../../app/check';
import type { MappedTable } from '../../app/fill/fill-form';
import type { ListPlace } from '../../app/fill/form-map';
import { breathe, type Work } from '../../model/progress';
import { engine } from '../engine/engine';
import { openFormFile } from '../environment/foreign-files';
import { checkedOf, type Filling } from '../state/state';
import { periodWanted } from './period-wanted';
import type { Runner } from './runner';
import type { Tools } from './tools';
import { validate } from './validate';

/** What can be done about a form of the county's that shall be filled. */
export interface FormActions {
  /** Opens a form and shows what fills it. */
  readonly open: (file: File) => void;
  /** Fills a list from another source; null leaves it empty. */
  readonly source: (list: ListPlace, source: string | null) => void;
  /** Fills a column of a list with something else; null leaves it empty. */
  readonly column: (list: ListPlace, letters: string, key: string | null) => void;
  /** Fills a list with the rows that have this value alone; null with all. */
  readonly filter: (list: ListPlace, chosen: { readonly key: string; readonly value: string } | null) => void;
  /** Fills a labelled cell with another figure; null leaves it empty. */
  readonly cell: (sheet: string, address: string, path: string | null) => void;
  /** Hands the filled copy to the user, and remembers what fills it. */
  readonly save: () => void;
  /** Hands 填表来源 to the user. */
  readonly saveTrace: () => void;
  readonly close: () => void;
}

type Map = readonly MappedTable[];

const WORKING = { zh: '正在套表', en: 'Filling' };

/** The actions on a form, over the pane's own runner. */
export function createFormActions(tools: Tools, run: Runner['run']): FormActions {
  const { dispatch, state } = tools;
  const change = (made: (map: Map, filling: Filling) => Promise<Map>): void =>
    void run('form', async (work) => {
      const { filling } = state();
      if (!filling) return;
      work.report(WORKING, 0, 0);
      await breathe(work);
      const map = await made(filling.map ?? (await engine.mapOf(filling.sheets)), filling);
      dispatch({ type: 'filling', filling: { ...filling, map, isKept: false, sheets: await filledBy(filling, map) } });
    });
  return {
    open: (file) => void run('form', (work) => open(tools, file, work)),
    source: (list, source) => {
      change((map, filling) => engine.withListSource(map, filling, list, source));
    },
    column: (list, letters, key) => {
      change((map) => engine.withListKey(map, list, letters, key));
    },
    filter: (list, chosen) => {
      change((map) => engine.withListFilter(map, list, chosen && { [chosen.key]: [chosen.value] }));
    },
    cell: (sheet, address, path) => {
      change((map) => engine.withCell(map, sheet, address, path));
    },
    save: () => void run('form', (work) => save(tools, work)),
    saveTrace: () => void run('form', () => saveTrace(tools)),
    close: () => {
      dispatch({ type: 'filling', filling: null });
    },
  };
}

function filledBy({ form, knowledge }: Filling, map: Map | null): Promise<Filling['sheets']> {
  return engine.fillSheets(form, knowledge, map);
}

async function open(tools: Tools, file: File, work: Work): Promise<void> {
  const form = await openFormFile(file, work);
  const checked = await validate(tools, work);
  if (!checked) return;
  const kind = /\.docx$/i.test(file.name) ? 'docx' : 'xlsx';
  await show(tools, { name: file.name, kind, form }, checked, work);
}

/** Shows what fills a form: as the last time, or as it is proposed. */
async function show(
  { dispatch }: Tools,
  opened: Pick<Filling, 'name' | 'kind' | 'form'>,
  checked: Checked,
  work: Work,
): Promise<void> {
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

async function save(tools: Tools, work: Work): Promise<void> {
  const { dispatch, state, workspace } = tools;
  const { filling } = state();
  if (!filling) return;
  const checked = checkedOf(state());
  if (checked && checked.content !== filling.checked.content) {
    await refill(tools, filling, checked, work);
    return;
  }
  const { form, sheets, kind } = filling;
  const filled = await form.fill(sheets, work);
  const name = `${filling.name.replace(/\.(?:xlsx|docx)$/i, '')}（已填）.${kind}`;
  await workspace.giveFile(name, filled.bytes, kind);
  const isKept = await engine.rememberForm(workspace.port, filling, work);
  if (isKept) dispatch({ type: 'written' });
  const isWindow = workspace.kind === 'excel' && kind === 'xlsx';
  const sentences = await engine.filledMessages(sheets, filled.refused, { name, isWindow, isKept });
  dispatch({ type: 'noticed', notice: { intent: filled.refused.length > 0 ? 'warning' : 'success', sentences } });
}

/** The ledgers changed since the form was shown: what fills it now is shown before it is saved. */
async function refill({ dispatch }: Tools, filling: Filling, checked: Checked, work: Work): Promise<void> {
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

async function saveTrace({ dispatch, state, workspace }: Tools): Promise<void> {
  const { filling } = state();
  if (!filling) return;
  const name = `${filling.name.replace(/\.(?:xlsx|docx)$/i, '')}（填表来源）.xlsx`;
  await workspace.give(name, await engine.tracePlans(filling.sheets, filling.checked.book));
  dispatch({ type: 'noticed', notice: { intent: 'success', sentences: [{ name: 'saved', params: { name } }] } });
}
