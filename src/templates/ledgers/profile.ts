import type { LedgerTemplate } from '../ledger';
import { PERIODS } from '../lists';

/** 基本信息: who reports, and for which period. */
export const profile = {
  table: 'Profile',
  sheet: '基本信息',
  english: 'Profile',
  about: { zh: '填报单位和报告期，各汇总表的表头由此而来。', en: 'Who reports and for which period; the head of every summary comes from here.' },
  layout: 'form',
  blankRows: 0,
  defaultRows: [],
  orientation: 'portrait',
  columns: [
    { key: 'unit', header: '填报单位', english: 'Reporting unit', type: { kind: 'text', maxLength: 50 }, required: true, width: 14,
      prompt: { zh: '填写本单位全称。', en: 'Full name of the reporting unit.' }, example: '示例乡人民政府' },
    { key: 'superior', header: '上级单位', english: 'Superior unit', type: { kind: 'text', maxLength: 50 }, required: true, width: 14,
      prompt: { zh: '填写接收汇总的县级单位。', en: 'The county unit that receives the summary.' }, example: '示例县委组织部' },
    { key: 'year', header: '年度', english: 'Year', type: { kind: 'integer', min: 1950, max: 2199, suffix: '年' }, required: true, width: 14,
      prompt: { zh: '填写四位年份。', en: 'Four-digit year.' }, example: '2014' },
    { key: 'period', header: '报告期', english: 'Period', type: { kind: 'choice', values: PERIODS }, required: true, width: 14,
      prompt: { zh: '从下拉列表选择；选“自定义”时须填写起止日期。', en: 'Choose from the list; 自定义 needs both dates below.' }, example: '上半年' },
    { key: 'start', header: '起始日期', english: 'First day', type: { kind: 'date' }, required: false, width: 14,
      prompt: { zh: '由年度和报告期自动得出，不必填写；报告期为“自定义”时必填。', en: 'Follows from year and period; needed only for 自定义.' }, example: '2014-01-01' },
    { key: 'end', header: '截止日期', english: 'Last day', type: { kind: 'date' }, required: false, width: 14,
      prompt: { zh: '由年度和报告期自动得出，不必填写；报告期为“自定义”时必填。', en: 'Follows from year and period; needed only for 自定义.' }, example: '2014-06-30' },
    { key: 'preparedBy', header: '填报人', english: 'Prepared by', type: { kind: 'text', maxLength: 20 }, required: false, width: 14,
      prompt: { zh: '填写填表人姓名。', en: 'Who fills in the ledgers.' }, example: '王小红' },
    { key: 'reviewedBy', header: '审核人', english: 'Reviewed by', type: { kind: 'text', maxLength: 20 }, required: false, width: 14,
      prompt: { zh: '填写审核人姓名。', en: 'Who reviews them.' }, example: '李大明' },
    { key: 'phone', header: '联系电话', english: 'Phone', type: { kind: 'phone' }, required: false, width: 14,
      prompt: { zh: '手机号，或区号加座机号。', en: 'A mobile number, or area code and landline.' }, example: '0818-1234567' },
  ],
} as const satisfies LedgerTemplate;
