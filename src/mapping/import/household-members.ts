import type { CellValue } from '../../model/cell';
import { isBlank, singleSpaced, textOf } from '../../records/characters';
import { headerText } from '../header-text';
import type { UnmatchedColumn } from '../recognised';

const HEAD_ITSELF = /^(?:户主|本人|户主本人|本人或户主|自己)$/;
/** The name of each member, beside a column for the head of the household. */
const OWN_NAME = /^(?:家庭)?(?:成员)?姓名$/;
/** Whether a column is for the name of each member, beside the one for the head of the household. */
export function namesMembers({ label }: UnmatchedColumn): boolean {
  return OWN_NAME.test(headerText(label).words);
}

/** Whether the row of a member, by how it is related to the head, is another's than the head's own. */
export function isOtherMember(cell: CellValue): boolean {
  return !isBlank(cell) && !HEAD_ITSELF.test(singleSpaced(textOf(cell ?? '')));
}
