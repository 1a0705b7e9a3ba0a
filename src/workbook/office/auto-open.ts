import type { OfficeWorkbook } from './office-workbook';

/** Under this name Office keeps, in a document's settings, that the add-in's pane opens with the document. */
const SETTING = 'Office.AutoShowTaskpaneWithDocument';

/** As much of a document's settings as is used. */
export type DocumentSettings = Pick<Office.Settings, 'get' | 'set' | 'saveAsync'>;

/** Whether the pane opens by itself with this workbook. The workbook keeps it, for everybody who has the add-in. */
export interface AutoOpen {
  readonly isOn: () => boolean;
  /**
   * Turns it on or off, and resolves with whether the workbook has kept that. What was done before can then no longer
   * be undone: saving a document's settings empties Excel's list (office-js issue 3141).
   */
  readonly turn: (on: boolean) => Promise<boolean>;
  /** Turns it on where nobody has decided about it yet. */
  readonly begin: () => Promise<void>;
}

/** What a document's settings say of its pane. */
export function autoOpen(settings: DocumentSettings): AutoOpen {
  const decided = (): unknown => settings.get(SETTING);
  const turn = (on: boolean): Promise<boolean> => {
    settings.set(SETTING, on);
    return new Promise((resolve) => {
      settings.saveAsync(({ status }) => {
        resolve(status === Office.AsyncResultStatus.Succeeded);
      });
    });
  };
  return {
    isOn: () => decided() === true,
    turn,
    begin: async () => {
      // A workbook that does not keep it opens without the pane, as before: no reason to spoil what was just written.
      if (typeof decided() !== 'boolean') await turn(true);
    },
  };
}

/**
 * The workbook, which from its first written sheets on opens with the pane. Writing sheets is the moment for it: Excel
 * can undo nothing after that anyway.
 */
export function openingWithPane(workbook: OfficeWorkbook, { begin }: AutoOpen): OfficeWorkbook {
  return {
    ...workbook,
    write: async (plans, options, work) => {
      const outcome = await workbook.write(plans, options, work);
      if (outcome.written.length > 0) await begin();
      return outcome;
    },
  };
}
