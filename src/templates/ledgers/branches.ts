import type { LedgerTemplate } from '../ledger';
import { BRANCH_KINDS, RECTIFICATION_STATES, YES_NO } from '../lists';

/** 党支部名册: the party branches and how the weak ones are put right. */
export const branches = {
  table: 'Branches',
  sheet: '党支部名册',
  english: 'Branches',
  about: { zh: '全乡各党支部，以及后进党组织的整顿进度。', en: 'The party branches, and how far the weak ones have been put right.' },
  layout: 'rows',
  blankRows: 50,
  defaultRows: [],
  orientation: 'landscape',
  columns: [
    { key: 'name', header: '名称', english: 'Name', type: { kind: 'name' }, required: true, width: 20,
      prompt: { zh: '党支部名称，不要重复。', en: 'Name of the branch, each once.' }, example: '机关党支部' },
    { key: 'kind', header: '类别', english: 'Kind', type: { kind: 'choice', values: BRANCH_KINDS }, required: true, width: 8,
      prompt: { zh: '选择机关、社区或农村。', en: 'Office, community or rural.' }, example: '机关' },
    { key: 'secretary', header: '书记', english: 'Secretary', type: { kind: 'text', maxLength: 20 }, required: false, width: 10,
      prompt: { zh: '党支部书记姓名。', en: 'Name of the secretary.' }, example: '周明' },
    { key: 'members', header: '党员人数', english: 'Members', type: { kind: 'integer', min: 0, max: 100_000, suffix: '人' }, required: false, width: 10,
      prompt: { zh: '党员人数。', en: 'Number of party members.' }, example: '28' },
    { key: 'weak', header: '后进党组织', english: 'Weak branch', type: { kind: 'choice', values: YES_NO }, required: false, width: 12,
      prompt: { zh: '是否列为后进党组织；留空视为否。', en: 'Whether listed as weak; blank is no.' }, example: '否' },
    { key: 'rectification', header: '整顿进度', english: 'Rectification', type: { kind: 'choice', values: RECTIFICATION_STATES }, required: false, width: 10,
      prompt: { zh: '后进党组织的整顿进度。', en: 'How far the rectification is.' }, example: '整顿中' },
    { key: 'due', header: '预计完成日期', english: 'Due', type: { kind: 'date' }, required: false, width: 14,
      prompt: { zh: '预计完成整顿的日期。', en: 'When the rectification is to be done.' }, example: '2014-09-30' },
    { key: 'remarks', header: '备注', english: 'Remarks', type: { kind: 'text', maxLength: 500 }, required: false, width: 30,
      prompt: { zh: '需要说明的情况。', en: 'Anything worth saying.' }, example: '按月度推进' },
  ],
} as const satisfies LedgerTemplate;
