/** What the pane's features stand on; none of them knows another feature. */
const BELOW_FEATURES = ['words', 'environment', 'settings', 'notices', 'parts', 'state', 'pane', 'components'] as const;

/** The features of the pane: a tab, a page of its menu, or what stands beside it. */
export const TASKPANE_FEATURES = [
  'findings',
  'results',
  'trace',
  'ledgers',
  'old-tables',
  'forms',
  'sheet',
  'submission',
  'county',
  'diagnostics',
  'menu-pages',
] as const;

/**
 * The layers of src/taskpane, from the lowest to the highest, each with the others it may import. The entries,
 * `excel.tsx` and `browser.tsx`, stand above all of them and may import any.
 */
export const TASKPANE_LAYERS: Readonly<Record<string, readonly string[]>> = {
  /** What a page shows without the pane: in another program, without a network, in a browser that is too old. */
  page: [],
  theme: [],
  words: [],
  /** The one lazy door to the use cases. */
  engine: [],
  /** Where the pane is shown and where its workbook lives. */
  environment: ['theme'],
  settings: ['theme', 'words', 'environment'],
  /** What the user is told, errors above all. */
  notices: ['words', 'environment', 'settings'],
  /** Components whose scripts are loaded apart. */
  parts: ['words', 'notices'],
  state: ['environment', 'notices'],
  actions: ['words', 'environment', 'notices', 'state', 'engine'],
  /** What components know of the pane. */
  pane: ['words', 'environment', 'settings', 'notices', 'state', 'actions'],
  /** What several features draw with. */
  components: ['settings', 'parts'],
  ...Object.fromEntries(TASKPANE_FEATURES.map((feature) => [feature, BELOW_FEATURES])),
  diagnostics: [...BELOW_FEATURES, 'theme'],
  /** Puts the features together. */
  shell: [...BELOW_FEATURES, 'theme', ...TASKPANE_FEATURES],
  'browser-page': [...BELOW_FEATURES, 'engine', 'sheet', 'county', 'shell'],
};
