import type { CellValue } from '../../model/cell';
import { isBlank, singleSpaced, textOf } from '../../records/characters';
import { headerText } from '../header-text';
import type { UnmatchedColumn } from '../recognised';

const HEAD_ITSELF = /^(?:户主|本人|户主本人|本人或户主|自己)$/;
/** Headers for the name of each member, beside a column for the head. */
const OWN_NAME = /^(?:家庭)?(?:成员)?姓名$/;
/** Whether a column is for the name of each member, beside the one for the head of the household. */
export function namesMembers({ label }: UnmatchedColumn): boolean {
  return OWN_NAME.test(headerText(label).words);
}

/** Whether a cell of 与户主关系 names a member other than the head. */
export function isOtherMember(cell: CellValue): boolean {
  return !isBlank(cell) && !HEAD_ITSELF.test(singleSpaced(textOf(cell ?? '')));
}
