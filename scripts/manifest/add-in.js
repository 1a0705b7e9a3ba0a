/**
 * The add-in as Office is told of it: every identifier, page, picture and text of the manifests, in one place. Texts
 * are Chinese and English; lengths are those of the narrowest format (`tests/scripts/manifest` holds them).
 */

/** @typedef {{ readonly zh: string, readonly en: string }} Text */
/**
 * @typedef {{ readonly id: string, readonly task: string | null, readonly picture: string, readonly label: Text,
 *   readonly tip: Text }} Button
 */

/** Where `npm run excel` serves the pane, and so where the manifest in the repository says it is. */
const DEVELOPMENT_HOST = 'https://localhost:3000';

/**
 * One identifier for each way into Office. The store and the unified manifest need their own: Office takes two
 * manifests of one identifier for the same add-in.
 */
const IDS = {
  addInOnly: '1e4f7d56-7c08-4e7a-9d1a-6b3f0a5c8e21',
  store: 'efdbab95-e818-4e4d-9709-326efaffce90',
  unified: 'b40890cf-d7ca-49ec-b8c0-f8f93c9f3aa6',
};

/** Three numbers, as semver has them; the XML has a fourth, which is always 0. */
const VERSION = '1.0.0';

/** The pages of the built site. */
const PAGES = { pane: 'excel.html', commands: 'commands.html', support: 'support.html' };

/** What the Excel must have that shows the add-in at all; `FLOOR` of src/workbook/office/runtime.ts is the same. */
const REQUIREMENT = { name: 'ExcelApi', minVersion: '1.9' };

/** Sizes of a button's pictures, in pixels: `assets/<picture>-<size>.png`. */
const PICTURE_SIZES = [16, 32, 80];

/** The product's own colour, that of its picture. */
const ACCENT = '#0b6a5b';

const PROVIDER = '双联台账';
const NAME = { zh: '双联台账', en: 'Linked Ledgers' };
const SHORT_DESCRIPTION = {
  zh: '乡镇双联台账：校验、修复、一键汇总。',
  en: 'Township ledgers: check, mend and sum up, every number traced to its rows.',
};
const DESCRIPTION = {
  zh: '干部联系村、联系户台账：校验、修复、一键汇总，每个数字都能追到台账的行。',
  en: 'Ledgers of cadres linked with villages and households: check, mend, sum up, and trace every number to its rows.',
};
const GET_STARTED = {
  title: { zh: '双联台账已就绪', en: 'Linked Ledgers is ready' },
  description: {
    zh: '在“双联台账”选项卡里点“新建台账”开始，或点“打开面板”。',
    en: 'On the tab Linked Ledgers, begin with New ledgers, or open the pane.',
  },
};

const GROUP = { zh: '台账', en: 'Ledgers' };

/**
 * The ribbon's buttons, in their order. `task` is the function of the page of commands that a button runs; the one
 * without opens the pane.
 */
/** @type {readonly Button[]} */
const BUTTONS = [
  {
    id: 'Create',
    task: 'create',
    picture: 'create',
    label: { zh: '新建台账', en: 'New ledgers' },
    tip: {
      zh: '在这个工作簿里建好全部台账；已有的台账不动，只补缺少的。',
      en: 'Adds every ledger to this workbook; those that are there stay as they are.',
    },
  },
  {
    id: 'Validate',
    task: 'validate',
    picture: 'validate',
    label: { zh: '校验', en: 'Check' },
    tip: {
      zh: '检查全部台账，有问题的单元格标上颜色；不改动任何内容。',
      en: 'Checks every ledger and colours the faulty cells; changes no content.',
    },
  },
  {
    id: 'Summarize',
    task: 'summarize',
    picture: 'summarize',
    label: { zh: '汇总', en: 'Sum up' },
    tip: {
      zh: '由台账写出各张汇总表。重新汇总时只替换上次写的表。',
      en: 'Writes the summary sheets from the ledgers; summing up again replaces just those.',
    },
  },
  {
    id: 'Pane',
    task: null,
    picture: 'icon',
    label: { zh: '打开面板', en: 'Open pane' },
    tip: {
      zh: '打开面板，逐条查看和修复问题，查看汇总结果。',
      en: 'Opens the pane: go through the findings, mend them, look at the results.',
    },
  },
];

/** The view of a pane that Office opens by itself with a document that asks for it. */
const OPENS_WITH_DOCUMENT = 'Office.AutoShowTaskpaneWithDocument';

module.exports = {
  ACCENT,
  BUTTONS,
  DESCRIPTION,
  DEVELOPMENT_HOST,
  GET_STARTED,
  GROUP,
  IDS,
  NAME,
  OPENS_WITH_DOCUMENT,
  PAGES,
  PICTURE_SIZES,
  PROVIDER,
  REQUIREMENT,
  SHORT_DESCRIPTION,
  VERSION,
};
