import type { LocalizedText } from '../../model/language';

/** Words of the page for browsers: its files. */
export const browserWords = {
  welcome: {
    zh: '打开台账，校验、修复、汇总，另存为新文件',
    en: 'Open your ledgers, check, fix, sum up, save a new file',
  },
  welcomeAbout: {
    zh: '用 WPS 或 Excel 填写的 .xlsx 台账都可以。文件只在本机处理，不会上传；原文件不会改动。',
    en: 'Any .xlsx of the ledgers, filled in with WPS or Excel. It is worked on by this computer alone, and the original stays as it is.',
  },
  countyInvitation: {
    zh: '县里用：把各乡镇报来的台账汇总成一个工作簿',
    en: 'For the county: the workbooks of all units as one',
  },
  open: { zh: '打开', en: 'Open' },
  openFile: { zh: '打开台账文件', en: 'Open a workbook' },
  orDrop: { zh: '或把文件拖到这里', en: 'or drop it here' },
  drop: { zh: '松开鼠标，打开这个文件', en: 'Let go to open the file' },
  newBlank: { zh: '新建空白台账', en: 'New blank ledgers' },
  practice: { zh: '用有错的示例练一练', en: 'Practise on a faulty sample' },
  sample: { zh: '看看示例乡', en: 'See the sample township' },
  sample2026: { zh: '看看示例镇（乡村振兴）', en: 'See the sample of 2026' },
  save: { zh: '另存', en: 'Save' },
  saveAs: { zh: '另存为“{name}”', en: 'Save as “{name}”' },
  saved: { zh: '已另存为“{name}”，在浏览器的下载文件夹里。', en: 'Saved as “{name}” in your downloads.' },
  opening: { zh: '正在打开文件', en: 'Opening the file' },
  unsaved: { zh: '未保存', en: 'Not saved' },
  unsavedTitle: { zh: '有改动还没有保存', en: 'Changes are not saved yet' },
  unsavedAbout: {
    zh: '打开别的台账会丢掉“{name}”里的改动。',
    en: 'Opening another workbook drops the changes in “{name}”.',
  },
  discard: { zh: '不保存，继续', en: 'Go on without saving' },
  saveFirst: { zh: '先另存', en: 'Save first' },
} as const satisfies Readonly<Record<string, LocalizedText>>;
