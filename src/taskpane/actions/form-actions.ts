import type { ChosenCard } from '../../app/fill/fill-as-remembered';
import type { ListPlace } from '../../app/fill/form-map';
import { engine } from '../engine/engine';
import type { WithTasks } from './lazy-tasks';
import type { MapChange } from './map-change';
import type { Tools } from './tools';

/** What can be done about a form of the county's that is to be filled. */
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
  /** Shows a card for another household, cadre, village or project. */
  readonly card: (chosen: ChosenCard) => void;
  /** Fills a card once for each of them. */
  readonly saveEach: () => void;
  /** Hands 填表来源 to the user. */
  readonly saveTrace: () => void;
  readonly close: () => void;
}

/** The actions on a form; what they do is loaded with the first of them. */
export function createFormActions(tools: Tools, run: WithTasks): FormActions {
  const change = (made: MapChange): void => void run('form', ({ changeMap }, work) => changeMap(tools, made, work));
  return {
    choose: () => void run('form', ({ chooseForm }, work) => chooseForm(tools, work)),
    open: (file) => void run('form', ({ openForm }, work) => openForm(tools, file, work)),
    openSheet: (sheet) => void run('form', ({ openSheet }, work) => openSheet(tools, sheet, work)),
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
    save: () => void run('form', ({ saveForm }, work) => saveForm(tools, work)),
    card: (chosen) => void run('form', ({ showCard }) => showCard(tools, chosen)),
    saveEach: () => void run('form', ({ saveEachCard }, work) => saveEachCard(tools, work)),
    saveTrace: () => void run('form', ({ saveTrace }) => saveTrace(tools)),
    close: () => {
      tools.dispatch({ type: 'filling', filling: null });
    },
  };
}
