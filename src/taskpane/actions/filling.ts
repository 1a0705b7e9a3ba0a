import type { MappedTable } from '../../app/fill/fill-form';
import type { ChosenCard } from '../../app/fill/fill-as-remembered';
import type { ListPlace } from '../../app/fill/form-map';
import { fileStem } from '../../app/file-stem';
import { breathe, type Work } from '../../model/progress';
import { engine } from '../engine/engine';
import { openFormFile } from '../environment/foreign-files';
import { checkedOf, type Filling } from '../state/state';
import { saveEach } from './fill-each';
import { chooseForm, fillSheet, openSheet } from './filling-in-place';
import { refill, showForm, WORKING } from './show-filling';
import type { Runner } from './runner';
import type { Tools } from './tools';
import { validate } from './validate';

/** What can be done about a form of the county's that shall be filled. */
export interface FormActions {
  /** Asks which form is to be filled. */
  readonly choose: () => void;
  /** Opens a form and shows what fills it. */
  readonly open: (file: File) => void;
  /** Shows what fills a sheet of the workbook itself. */
  readonly openSheet: (sheet: string) => void;
  /** Fills a list from another source; null leaves it empty. */
  readonly source: (list: ListPlace, source: string | null) => void;
  /** Fills a column of a list with something else; null leaves it empty. */
  readonly column: (list: ListPlace, letters: string, key: string | null) => void;
  /** Fills a list with the rows that have this value alone; null with all. */
  readonly filter: (list: ListPlace, chosen: { readonly key: string; readonly value: string } | null) => void;
  /** Fills a labelled cell with another figure; null leaves it empty. */
  readonly cell: (sheet: string, address: string, path: string | null) => void;
  /** Hands the filled copy to the user, or fills the sheet in place, and remembers what fills it. */
  readonly save: () => void;
  /** Shows a form that is a card for another one of them. */
  readonly card: (chosen: ChosenCard) => void;
  /** Fills a form that is a card once for each of them. */
  readonly saveEach: () => void;
  /** Hands 填表来源 to the user. */
  readonly saveTrace: () => void;
  readonly close: () => void;
}

type Map = readonly MappedTable[];

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
    choose: () => void run('form', (work) => chooseForm(tools, work)),
    open: (file) => void run('form', (work) => open(tools, file, work)),
    openSheet: (sheet) => void run('form', (work) => openSheet(tools, sheet, work)),
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
    card: (chosen) => void run('form', () => showCard(tools, chosen)),
    saveEach: () =>
      void run('form', async (work) => {
        const { filling } = state();
        if (filling && filling.kind !== 'sheet') await saveEach(tools, filling, work);
      }),
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
  await showForm(tools, { name: file.name, kind, form }, checked, work);
}

async function save(tools: Tools, work: Work): Promise<void> {
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
  const name = `${filling.name.replace(/\.(?:xlsx|docx)$/i, '')}${filling.knowledge.card ? `（${fileStem(filling.knowledge.card.entry.name)}）` : '（已填）'}.${kind}`;
  await workspace.giveFile(name, filled.bytes, kind);
  const isKept = await engine.rememberForm(workspace.port, filling, work);
  if (isKept) dispatch({ type: 'written' });
  const isWindow = workspace.kind === 'excel' && kind === 'xlsx';
  const sentences = await engine.filledMessages(sheets, filled.refused, { name, isWindow, isKept });
  dispatch({ type: 'noticed', notice: { intent: filled.refused.length > 0 ? 'warning' : 'success', sentences } });
}

/** Shows the card of another one, filled by the same map where the user has corrected it. */
async function showCard({ dispatch, state }: Tools, chosen: ChosenCard): Promise<void> {
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

async function saveTrace({ dispatch, state, workspace }: Tools): Promise<void> {
  const { filling } = state();
  if (!filling) return;
  const name = `${filling.name.replace(/\.(?:xlsx|docx)$/i, '')}（填表来源）.xlsx`;
  await workspace.give(name, await engine.tracePlans(filling.sheets, filling.checked.book));
  dispatch({ type: 'noticed', notice: { intent: 'success', sentences: [{ name: 'saved', params: { name } }] } });
}
