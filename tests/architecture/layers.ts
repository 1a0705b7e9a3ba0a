/**
 * The layers of a room, from the lowest to the highest: what stands in one list may import what stands in lists before
 * it, and its own folder; those of one list do not know each other. Every file and folder of the room is named.
 */
export type Layers = readonly (readonly string[])[];

/** By folder below src. */
export const LAYERS: Readonly<Record<string, Layers>> = {
  xlsx: [
    ['free-numbers', 'namespaces', 'no-room', 'unusable-file'],
    ['xml'],
    ['opc'],
    ['workbook'],
    ['formulas', 'styles'],
    ['graft', 'patch', 'read', 'rows'],
    ['copies', 'results'],
  ],
  report: [['text'], ['source'], ['sections'], ['compose-report', 'plain-text'], ['docx', 'html', 'report-json']],
  workbook: [
    [
      'format-runs',
      'kept-sheet-name',
      'kept-texts',
      'ledger-places',
      'port',
      'retarget-plan',
      'stamp-name',
      'content-signature',
    ],
    ['filled-cells', 'plan-targets'],
    ['file', 'office'],
  ],
  'workbook/file': [
    [
      'csv',
      'form-values',
      'locate-ledgers',
      'own-sheets',
      'read-foreign',
      'read-grid',
      'row-runs',
      'sheets',
      'errors',
      'filled-forms',
      'text-encoding',
      'word-characters',
      'word-text',
    ],
    ['append-rows', 'fill-package', 'new-workbook', 'read-content', 'read-old-tables', 'word-tables'],
    ['fill-copies'],
    ['fill-form'],
    ['docx-form', 'forms-in-place'],
    ['open-form'],
    ['additions', 'read-back'],
    ['apply-fixes', 'plan-targets'],
    ['enter-cells', 'replace-dropdowns', 'write-plans'],
    ['file-workbook'],
    ['fresh', 'worker'],
  ],
  'workbook/office': [
    ['areas', 'bytes', 'document-address', 'new-window', 'runtime', 'text-input', 'errors'],
    ['nodes', 'session'],
    ['keep-text', 'marks', 'outbox', 'select-cell', 'undo-steps', 'unmerge'],
    ['read'],
    ['add-rows', 'additions', 'dropdowns', 'fixes', 'forms', 'watch-ledgers'],
    ['write'],
    ['changes', 'sheet-forms'],
    ['office-workbook'],
    ['auto-open'],
  ],
};
