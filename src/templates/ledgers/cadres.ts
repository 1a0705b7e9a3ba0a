import type { LedgerTemplate } from '../ledger';
import { YES_NO } from '../lists';

/** 干部名册: the cadres, their posts and the villages linked with them. */
export const cadres = {
  table: 'Cadres',
  sheet: '干部名册',
  english: 'Cadres',
  about: { zh: '全乡联系村、联系户的干部。同名的在姓名后加括号区分，如“王伟（民政办）”。', en: 'The cadres. Namesakes are told apart by a suffix in brackets.' },
  layout: 'rows',
  blankRows: 100,
  defaultRows: [],
  orientation: 'landscape',
  columns: [
    { key: 'name', header: '姓名', english: 'Name', type: { kind: 'name' }, required: true, width: 14,
      prompt: { zh: '干部姓名，不要重复；同名的加括号区分。', en: 'Name, each once; tell namesakes apart by a suffix in brackets.' }, example: '王伟' },
    { key: 'category', header: '干部类别', english: 'Category', type: { kind: 'ref', table: 'Quotas', column: 'category' }, required: true, width: 12,
      prompt: { zh: '从考核标准中选择类别。', en: 'A category of the quotas.' }, example: '班子成员' },
    { key: 'post', header: '职务', english: 'Post', type: { kind: 'text', maxLength: 50 }, required: false, width: 16,
      prompt: { zh: '现任职务。', en: 'Present post.' }, example: '副乡长' },
    { key: 'branch', header: '所在党支部', english: 'Branch', type: { kind: 'ref', table: 'Branches', column: 'name' }, required: false, width: 16,
      prompt: { zh: '从党支部名册中选择。', en: 'A branch of the roster.' }, example: '机关党支部' },
    { key: 'party', header: '党员', english: 'Party member', type: { kind: 'choice', values: YES_NO }, required: false, width: 8,
      prompt: { zh: '是否党员。', en: 'Whether a party member.' }, example: '是' },
    { key: 'villages', header: '联系村', english: 'Linked villages', type: { kind: 'refs', table: 'Villages', column: 'name', also: [] }, required: true, width: 18,
      prompt: { zh: '从村社区名册中选择；有几个村的用顿号隔开。', en: 'Villages of the roster; several are separated by 、.' }, example: '乌木村、平桥村' },
    { key: 'firstSecretary', header: '第一书记', english: 'First secretary', type: { kind: 'choice', values: YES_NO }, required: false, width: 10,
      prompt: { zh: '是否担任村第一书记。', en: 'Whether first secretary of a village.' }, example: '否' },
    { key: 'from', header: '到岗日期', english: 'In post from', type: { kind: 'date' }, required: false, width: 12,
      prompt: { zh: '到岗日期；一直在岗的可以留空。', en: 'First day in post; blank if always.' }, example: '2013-03-01' },
    { key: 'until', header: '离岗日期', english: 'Left on', type: { kind: 'date' }, required: false, width: 12,
      prompt: { zh: '离岗日期；仍在岗的留空。', en: 'The day the cadre left; blank if in post.' }, example: '2014-05-31' },
    { key: 'phone', header: '联系电话', english: 'Phone', type: { kind: 'phone' }, required: false, width: 15,
      prompt: { zh: '手机号，或区号加座机号；几个号码用顿号隔开。', en: 'Mobile, or area code and landline; several separated by 、.' }, example: '13800001234' },
    { key: 'remarks', header: '备注', english: 'Remarks', type: { kind: 'text', maxLength: 500 }, required: false, width: 24,
      prompt: { zh: '需要说明的情况。', en: 'Anything worth saying.' }, example: '分管农业' },
  ],
} as const satisfies LedgerTemplate;
