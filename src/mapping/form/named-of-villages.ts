import { personTrait } from '../persons';
import { headerText, wordKey } from '../header-text';
import type { TableColumn } from '../found-table';
import { fieldOf, type Field } from '../vocabulary';

/** Who and what belongs to a village that its own row does not tell: the first secretary in post there. */
export const VILLAGE_SECRETARY = 'secretary.name';
export const VILLAGE_SECRETARY_PHONE = 'secretary.phone';

/** What forms with a row for each village ask of those who belong to it. */
export const namedOfVillages: readonly Field[] = [
  fieldOf({
    key: VILLAGE_SECRETARY,
    header: '第一书记',
    type: { kind: 'text', maxLength: 50 },
    synonyms: ['驻村第一书记', '村第一书记', '第一书记姓名', '驻村第一书记姓名'],
  }),
  fieldOf({
    key: VILLAGE_SECRETARY_PHONE,
    header: '第一书记联系电话',
    type: { kind: 'phone' },
    synonyms: ['第一书记电话', '第一书记联系方式', '第一书记手机', '驻村第一书记电话', '驻村第一书记联系电话'],
  }),
];

const FEWEST = 2;

/** Whether columns ask who stands for what beside each other: 联系领导 | 联系干部 | 第一书记, and none is called 姓名. */
export function namesSeveralRoles(columns: readonly TableColumn[]): boolean {
  const roles = columns.filter(({ headers }) => {
    const { words, unit } = headerText(headers.at(-1) ?? '');
    const trait = unit === null ? personTrait(wordKey(words)) : null;
    return trait?.trait === 'name' && trait.person !== 'household' && trait.person !== null;
  });
  const isOfOne = columns.some(({ headers }) => /姓名|名单/.test(headerText(headers.at(-1) ?? '').words));
  return roles.length >= FEWEST && !isOfOne;
}
