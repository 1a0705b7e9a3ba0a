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
    ['styles'],
    ['graft', 'patch', 'read'],
  ],
  workbook: [
    [
      'format-runs',
      'kept-sheet-name',
      'kept-texts',
      'ledger-places',
      'port',
      'retarget-plan',
      'stamp-name',
      'written-mark',
    ],
    ['plan-targets'],
    ['file', 'office'],
  ],
  'workbook/file': [
    ['locate-ledgers', 'own-sheets', 'read-grid', 'sheets', 'trouble'],
    ['new-workbook', 'read-content'],
    ['additions', 'read-back'],
    ['apply-fixes', 'plan-targets'],
    ['write-plans'],
    ['file-workbook'],
    ['fresh', 'worker'],
  ],
  'workbook/office': [
    ['areas', 'bytes', 'document-address', 'runtime', 'text-input', 'trouble'],
    ['nodes', 'session'],
    ['keep-text', 'marks', 'outbox', 'select-cell', 'undo-steps', 'unmerge'],
    ['read'],
    ['additions', 'fixes', 'watch-ledgers'],
    ['write'],
    ['office-workbook'],
    ['auto-open'],
  ],
};
