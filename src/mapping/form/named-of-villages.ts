import { personTrait } from '../persons';
import { headerText, wordKey } from '../header-text';
import type { TableColumn } from '../found-table';
import { fieldOf, type Field } from '../vocabulary';

/** Keys for what belongs to a village and stands in other ledgers: its 第一书记 in post, its party branch. */
export const VILLAGE_SECRETARY = { name: 'secretary.name', phone: 'secretary.phone' } as const;
export const VILLAGE_BRANCH = {
  name: 'branch.name',
  secretary: 'branch.secretary',
  members: 'branch.members',
} as const;

/** With these units a header asks for a number: 第一书记（名）. */
const COUNTS: ReadonlySet<string> = new Set(['人', '名', '个']);
const TEXT = { kind: 'text', maxLength: 50 } as const;

/** The fields that forms with a row for each village have for them. */
export const namedOfVillages: readonly Field[] = [
  fieldOf({
    key: VILLAGE_SECRETARY.name,
    header: '第一书记',
    type: TEXT,
    synonyms: ['驻村第一书记', '村第一书记', '第一书记姓名', '驻村第一书记姓名'],
  }),
  fieldOf({
    key: VILLAGE_SECRETARY.phone,
    header: '第一书记联系电话',
    type: { kind: 'phone' },
    synonyms: ['第一书记电话', '第一书记联系方式', '第一书记手机', '驻村第一书记电话', '驻村第一书记联系电话'],
  }),
  fieldOf({ key: VILLAGE_BRANCH.name, header: '党支部名称', type: TEXT, synonyms: ['支部名称', '村党支部名称'] }),
  fieldOf({
    key: VILLAGE_BRANCH.secretary,
    header: '党支部书记',
    type: TEXT,
    synonyms: ['支部书记', '村党支部书记', '村支部书记', '党支部书记姓名', '支部书记姓名', '村支书'],
  }),
  fieldOf({
    key: VILLAGE_BRANCH.members,
    header: '党员人数',
    type: { kind: 'integer', min: 0, max: 100_000, suffix: '名' },
    synonyms: ['党员数', '党员总数', '党员总人数'],
  }),
].map((field) => (field.type.kind === 'text' ? { ...field, otherUnits: COUNTS } : field));

const FEWEST = 2;

/** Whether several columns ask for the names of people in different roles: 联系领导 | 联系干部 | 第一书记, none just 姓名. */
export function namesSeveralRoles(columns: readonly TableColumn[]): boolean {
  const roles = columns.filter(({ headers }) => {
    const { words, unit } = headerText(headers.at(-1) ?? '');
    const trait = unit === null ? personTrait(wordKey(words)) : null;
    return trait?.trait === 'name' && trait.person !== 'household' && trait.person !== null;
  });
  const isOfOne = columns.some(({ headers }) => /姓名|名单/.test(headerText(headers.at(-1) ?? '').words));
  return roles.length >= FEWEST && !isOfOne;
}
