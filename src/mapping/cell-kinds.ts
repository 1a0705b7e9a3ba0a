import type { CellValue } from '../model/cell';
import type { ReadingContext } from '../records/cell-reader';
import { isBlank } from '../records/characters';
import { readerOf } from '../records/readers';
import { fillerTest } from '../records/filler';
import { isDitto } from './ditto';
import { binaryAnswer, isCircle, tickedAnswer } from './ticks';
import { isYesNo, type Field } from './vocabulary';

/** How many cells are looked at: enough to tell what a column holds. */
const CELLS_LOOKED_AT = 60;

const VILLAGE = /(?:村|社区|居委会|委会|居|组|队)\s*$/;
const ID_NUMBER = /^\s*['’]?[\dXx０-９Ｘｘ*]{14,19}\s*$/;
/** What dates are made of, however they are written: 1.20, 14.2.3, 2014年元月8日, 3月上旬, 2014-3至4月. */
const DATE_LIKE =
  /^[\s\d〇零一二三四五六七八九十元正冬腊廿初年月份日号上中下旬底末春节前后农历公历.,、，/\-—–~～至到:：]+$/;
const NUMBER_LIKE = /^[\s\d.,，-]+$/;

/**
 * How well the cells below a header fit the field that it was taken for: 1 where they do or there are none, less where
 * they fit badly, 0 where they cannot be such values.
 */
export function agreement(cells: readonly CellValue[], field: Field, context: ReadingContext): number {
  const isFiller = fillerTest({ type: field.type, required: true }, context);
  const filled = cells.filter((cell): cell is string | number | boolean => {
    // Fillers (无, /) and ditto signs say nothing about what the column holds.
    if (isBlank(cell) || cell === null || isDitto(cell)) return false;
    return !(typeof cell === 'string' && (isFiller(cell) || (isYesNo(field.type) && isCircle(cell))));
  });
  const looked = filled.slice(0, CELLS_LOOKED_AT);
  if (looked.length === 0) return 1;
  const share = (holds: (cell: string | number | boolean) => boolean): number =>
    looked.filter(holds).length / looked.length;
  const reader = readerOf(field.type, context);
  const isAnswer = (cell: CellValue): boolean => (tickedAnswer(cell) ?? binaryAnswer(cell)) !== null;
  const read = (cell: string | number | boolean): boolean =>
    reader(cell, () => undefined) !== null || (isYesNo(field.type) && isAnswer(cell));
  const readable = (): number => share(read);
  switch (field.type.kind) {
    case 'date':
      return share((cell) => isDateLike(cell) || read(cell)) >= 0.5 ? 1 : 0.3;
    case 'integer':
    case 'quantity':
    case 'money':
      // Plain numbers count though they cannot be read: in another unit than ours they may be above our limit.
      return share((cell) => typeof cell === 'number' || read(cell)) >= 0.4 ? 1 : 0.3;
    case 'choice':
    case 'listed':
    case 'severalListed': {
      const share = readable();
      return share >= 0.3 ? 1 : share > 0 ? 0.9 : 0.7;
    }
    case 'idNumber':
      return share((cell) => typeof cell === 'number' || ID_NUMBER.test(String(cell))) >= 0.4 ? 1 : 0.3;
    case 'phone':
      return share((cell) => /\d{7}/.test(String(cell).replace(/[-\s]/g, ''))) >= 0.4 ? 1 : 0.3;
    case 'ref':
    case 'refs':
      if (field.type.table === 'Villages') return share((cell) => VILLAGE.test(String(cell))) >= 0.3 ? 1 : 0.8;
      if (field.type.kind === 'ref' && share((cell) => SEVERAL.test(String(cell))) >= 0.3) return OF_SEVERAL;
      return share(holdsPhone) >= 0.3 ? OF_SEVERAL : nameShare(share);
    case 'name':
      // 赵一山、赵二山 are two households in one cell.
      if (share((cell) => SEVERAL.test(String(cell)) || holdsPhone(cell)) >= 0.3) return OF_SEVERAL;
      return field.key === 'household' && share(namesMany) >= 0.3 ? OF_SEVERAL : nameShare(share);
    case 'text':
    case 'listValue':
      return field.key === 'unit' && share((cell) => typeof cell === 'string' && cell.trim().length <= 3) < 0.6
        ? 0.2
        : 1;
  }
}

const SEVERAL = /\S\s*[、，,;；\n]\s*\S/;
/** The agreement of a column whose cells hold more than one name each. */
export const OF_SEVERAL = 0.6;

/** 全体村民, 困难群众, 老人: a group of people that something was done for, not the name of a household. */
const MANY =
  /(?:村民|群众|老人|居民|学生|儿童|妇女|代表|人员|党员|干部|农户|各户|住户|对象|家庭|全村|全体|全组|各组)$|^(?:全村|全体|全组|各)/u;

/** 李四（13800000001）: a name with a phone is more than a name. */
function holdsPhone(cell: string | number | boolean): boolean {
  return typeof cell === 'string' && /\p{Script=Han}.*\d{7}/u.test(cell);
}

function namesMany(cell: string | number | boolean): boolean {
  return typeof cell === 'string' && MANY.test(cell.trim());
}

/** No village is smaller than this: lower numbers under 户数 and 人口 count only some of its households. */
const FEWEST_OF_VILLAGE: Readonly<Record<string, number>> = { households: 60, population: 200 };

/** Whether numbers may be those of whole villages, by their median. @param key a column of the village roster */
export function mayBeOfWholeVillages(cells: readonly CellValue[], key: string): boolean {
  const fewest = FEWEST_OF_VILLAGE[key];
  const numbers = cells.filter((cell) => typeof cell === 'number').toSorted((a, b) => a - b);
  const middle = numbers[Math.floor(numbers.length / 2)];
  return fewest === undefined || middle === undefined || middle >= fewest;
}

function nameShare(share: (holds: (cell: string | number | boolean) => boolean) => number): number {
  const names = share((cell) => typeof cell === 'string' && cell.length <= 30 && !NUMBER_LIKE.test(cell));
  return names >= 0.5 ? 1 : 0.2;
}

/** Whether a cell may hold a day, however it is written. */
export function isDateLike(cell: CellValue): boolean {
  const text = String(cell ?? '');
  return /[\d月]/.test(text) && DATE_LIKE.test(text);
}
