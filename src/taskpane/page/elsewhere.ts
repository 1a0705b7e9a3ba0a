import type { Language, LocalizedText } from '../../model/language';

/** Why the page for Excel cannot work where it is open. */
export type Misplaced = 'notExcel' | 'noOfficeJs';

/** What is the matter, why, and what to do; the last line leads to the page for browsers. */
const WORDS: Readonly<Record<Misplaced, readonly LocalizedText[]>> = {
  notExcel: [
    { zh: '这个页面要在 Excel 里使用。', en: 'This page works in Excel only.' },
    {
      zh: '在 Excel 里：到“双联台账”选项卡，点“打开面板”。',
      en: 'In Excel: go to the tab 双联台账 and choose 打开面板.',
    },
    {
      zh: '没有 Excel，或想直接在浏览器里做：用网页版，选择台账文件，校验、修复、汇总都一样。',
      en: 'Without Excel: use the page for browsers. Choose the ledger file there; checking, fixing and summing up are the same.',
    },
  ],
  noOfficeJs: [
    {
      zh: '面板没能打开：没有取到 Office 的程序文件（office.js），多半是网络不通。台账没有被改动。',
      en: 'The pane could not open: Office’s script (office.js) did not come, most likely because of the network. Nothing was changed.',
    },
    {
      zh: '请检查网络，关掉面板再打开。单位上不了外网的，请管理员用内网方式重新部署。',
      en: 'Check the network, then close the pane and open it again. Where there is no internet, have your administrator deploy it for an intranet.',
    },
    {
      zh: '急用时可以用网页版，选择台账文件，校验、修复、汇总都一样。',
      en: 'Meanwhile use the page for browsers. Choose the ledger file there; checking, fixing and summing up are the same.',
    },
  ],
};

const LINK: LocalizedText = { zh: '打开双联台账网页版', en: 'Open the page for browsers' };

/** Says, instead of a blank page, where to go from the page for Excel when it is opened where there is no Excel. */
export function showElsewhere(root: HTMLElement, why: Misplaced, language: Language): void {
  const paragraphs = WORDS[why].map((text) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text[language];
    return paragraph;
  });
  const link = document.createElement('a');
  link.href = 'index.html';
  // A pane is too narrow for the page with its grid, and must stay what it is.
  if (why === 'noOfficeJs') Object.assign(link, { target: '_blank', rel: 'noopener' });
  link.textContent = LINK[language];
  root.className = 'notice';
  root.setAttribute('role', 'alert');
  root.replaceChildren(...paragraphs, link);
}
