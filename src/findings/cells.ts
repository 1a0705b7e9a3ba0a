import type { LocalizedText } from '../model/language';
import { otherNumberShown, unreadableDate, unreadableNumber, unusualDate, unusualNumber } from './dates-and-numbers';
import type { FindingDefinition } from './definition';
import * as kinds from './kinds';
import { badIdNumber, badPhone } from './numbers-of-people';

/**
 * C101, C106–C108 and C113: what is wrong with the content of one cell of any kind. C111 and C112 are rules: they need
 * the period and today.
 */

const requiredBlank: FindingDefinition = {
  ...kinds.requiredBlank,
  title: { zh: '必填项未填', en: 'A required cell is empty' },
  message: {
    zh: '“{column}”是必填项，{reason}，需要它的数字都不计这一行。请补填。',
    en: '“{column}” is required and {reason}; numbers that need it leave the row out. Fill it in.',
  },
  reasons: {
    blank: { zh: '这里空着', en: 'empty here' },
    filler: { zh: '这里只填了“{value}”，等于空着', en: 'holds just “{value}” here, which says nothing' },
  },
  explanation: {
    zh: '一行中已填了别的内容而必填项空着时报告；整行空白不报。只有空格的单元格视为空白；只填了“/”“—”“无”等占位符号的也视为空白。报告期为“自定义”时，起始日期和截止日期也是必填项。',
    en: 'Reported where a row has other content; a row that is blank as a whole is skipped. A cell of spaces is blank, and so is one that holds just “/”, “—”, 无 or the like. With the period 自定义 its first and last day are required too.',
  },
};

const notInList: FindingDefinition = {
  ...kinds.notInList,
  title: { zh: '不在可选项中', en: 'Not one of the choices' },
  message: {
    zh: '“{column}”的“{value}”不在可选项中，需要它的数字都不计这一行。{reason}可选项：{list}。',
    en: '“{value}” is no choice of “{column}”; numbers that need it leave the row out. {reason}Choices: {list}.',
  },
  reasons: {
    near: { zh: '最接近的是“{nearest}”，请核对后改正。', en: 'The nearest is “{nearest}”: check and correct it. ' },
    far: { zh: '请从下拉列表中选择。', en: 'Choose from the list. ' },
    nearOrAdded: {
      zh: '最接近的是“{nearest}”，请核对后改正，或在“可选项”中添加。',
      en: 'The nearest is “{nearest}”: check and correct it, or add it to the sheet 可选项. ',
    },
    farOrAdded: {
      zh: '请从下拉列表中选择，或在“可选项”中添加。',
      en: 'Choose from the list, or add it to the sheet 可选项. ',
    },
  },
  explanation: {
    zh: '内容不是下拉列表中的任何一项。群众类别、帮扶方式、时机、板块、资金类别五个列表在“可选项”表中，缺的可以自己添加。给出最接近的一项；意思相反或说的是另一样的（未完成与已完成、下半年与上半年）不作建议。只有一项明显最接近时可以一键改正，但须逐条确认。',
    en: 'The content is none of the items of the list. Five lists stand on the sheet 可选项 (household types, methods, occasions, sections, kinds of funds): what they lack may be added there. The nearest one is named, never one that says the contrary or another thing (未完成 and 已完成, 下半年 and 上半年); where just one is clearly nearest it is offered as a fix, to be confirmed one by one.',
  },
};

/** Adds to a reason that numbers leave the row out. */
function leavingOut({ zh, en }: LocalizedText): LocalizedText {
  return { zh: `${zh}，需要它的数字都不计这一行`, en: `${en}; numbers that need it leave the row out` };
}

export const outOfRange: FindingDefinition = {
  ...kinds.outOfRange,
  title: { zh: '超出允许的范围', en: 'Outside the allowed range' },
  message: {
    zh: '“{column}”的“{value}”{reason}。请核对后改正。',
    en: '“{value}” in “{column}” {reason}. Check and correct it.',
  },
  reasons: {
    below: leavingOut({ zh: '小于允许的最小值{limit}', en: 'is below {limit}, the least allowed' }),
    above: leavingOut({ zh: '大于允许的最大值{limit}', en: 'is above {limit}, the most allowed' }),
    notWhole: leavingOut({ zh: '不是整数', en: 'is not a whole number' }),
    picture: leavingOut({ zh: '是一张图片，读不出文字', en: 'is a picture, which holds no text' }),
    tooLong: leavingOut({ zh: '有{length}个字，超过{limit}个字', en: 'has {length} characters, more than {limit}' }),
    several: {
      zh: '不止一个名称，或者还写着别的，导入时没有拆开，原样留着；按名称统计时对不上，请一格只写一个（可以写几个的用“、”隔开）',
      en: 'is more than one name, or holds something else too; it was left whole, and numbers by name will miss it: type one, or part several with “、” where the column takes them',
    },
    noName: {
      zh: '不是一个名称，导入时原样留着，按名称统计时对不上',
      en: 'is no name; it was left as it is, and numbers by name will miss it',
    },
    noHousehold: {
      zh: '不是一户的户主，导入时原样留着，会被当作一户统计；集体活动请空着这一格',
      en: 'is no head of a household; it was left as it is and would be counted as one: leave the cell of a group activity blank',
    },
    noneAbove: {
      zh: '上面没有可以照抄的内容，导入时原样留着',
      en: 'repeats a cell above that holds nothing; it was left as it is',
    },
    endBeforeStart: {
      zh: '早于起始日期，所以不知道报告期是哪几天，不能汇总',
      en: 'lies before the first day, so that the period is not known and nothing can be summed up',
    },
    otherYear: {
      zh: '起的一年（到{last}）不包括报告期的截止日期{end}，所以全年的要求先从年度的1月1日算起',
      en: 'begins a year (to {last}) without the last day of the period, {end}, so that what is asked of a year is counted from 1 January for now',
    },
  },
  explanation: {
    zh: '数字小于下限、大于上限、应为整数而不是整数，文字超过该列的字数，名称栏里放了图片，自定义报告期的截止日期早于起始日期，考核起始日期起的一年不包括报告期的截止日期。导入旧台账时，名称栏里写着几个名称、一批人（全村、各户、张三等5户）或别的内容的，“同上”上面没有内容的，原样留着并指出。该格按有错误处理。金额和数量精确到小数点后六位，更细的四舍五入。',
    en: 'A number below or above its limits or not whole where it must be, text longer than the column allows, a picture where a name goes, a period that ends before it begins, a year of assessment without the last day of the period. When old tables are imported: several names, all of a village or anything else where one name goes, and signs that repeat a blank cell; they are left as they are. The cell is faulty. Amounts and quantities are exact to six decimals; finer ones are rounded.',
  },
};

const strayCharacters: FindingDefinition = {
  ...kinds.strayCharacters,
  title: { zh: '有多余空格或不规范字符', en: 'Stray spaces or characters' },
  message: {
    zh: '“{column}”的“{value}”含有多余的空格、看不见的字符或不规范的字符（全角字母数字、小写x等），查找和筛选时会对不上。本次按“{read}”读取，请改成“{read}”。',
    en: '“{value}” in “{column}” has stray spaces, invisible or non-standard characters (full-width forms, a small x), so that look-ups and filters miss it. It was read as “{read}”; type “{read}”.',
  },
  reasons: {
    place: {
      zh: '“{column}”的“{value}”把村和组写在一格，导入时村按“{read}”、组按“{group}”分开。请核对。',
      en: '“{value}” in “{column}” holds the village and its group; they were taken over apart, as “{read}” and “{group}”. Look at them again.',
    },
    village: {
      zh: '“{column}”的“{value}”不只是村名，导入时只取“{read}”，“{rest}”没有带过来。请核对，要留下的写进备注。',
      en: '“{value}” in “{column}” is more than the name of a village; just “{read}” was taken over and “{rest}” was not. Look at it again, and type what shall stay into the remarks.',
    },
    joined: {
      zh: '“{column}”的“{value}”是几项写在一起的，本次按“{read}”读取。几项之间请用“、”隔开，改成“{read}”。',
      en: '“{value}” in “{column}” joins several choices; it was read as “{read}”. Part them with “、”: type “{read}”.',
    },
    short: {
      zh: '“{column}”的“{value}”没有写全村名，导入时按别处写的“{read}”读取。请核对。',
      en: '“{value}” in “{column}” is a village’s name cut short; it was read as “{read}”, as it stands elsewhere. Look at it again.',
    },
    noVillage: {
      zh: '“{column}”的“{value}”看不出是哪个村，导入时原样留着，按村统计时对不上。请改成村社区名册里的村名。',
      en: '“{value}” in “{column}” does not tell which village is meant; it was left as it is, and numbers by village will miss it. Type the village as the roster has it.',
    },
  },
  explanation: {
    zh: '首尾空格、全角空格、零宽字符、控制字符和其他不显示的字符（变体选择符、韩文填充符、盲文空格等）；从 PDF 复制来的形似汉字的部首（⻢、⽊）；姓名、名称、选项、号码中的全角字母数字；两个字的姓名中间的空格；身份证号末位的小写x。姓名里全角与半角括号视为相同，不报告。备注等文字栏只看首尾空格和看不见的字符，标点和换行不管。导入旧台账时，村和组写在一格、只有一种读法的（乌木村3组、清溪乡乌木村），分开带入并提示。',
    en: 'Outer, ideographic and zero-width spaces, control characters and others that show nothing (variation selectors, Hangul fillers, the blank of Braille); radicals that look like an ideograph, as text copied from a PDF has them; full-width letters and digits in names, choices and numbers; spaces inside a two-character name; a small x in an ID number. The kind of brackets in a name makes no difference. In free text only outer spaces and invisible characters count. When old tables are imported, a village and its group in one cell (乌木村3组, 清溪乡乌木村) are taken apart where there is one way only to read them, and that is said.',
  },
};

const filler: FindingDefinition = {
  ...kinds.filler,
  title: { zh: '用符号占位', en: 'A filler in an empty cell' },
  message: {
    zh: '“{column}”只填了“{value}”，按没有填写读取。没有内容的单元格请空着，排序、筛选和统计才不会出错。',
    en: '“{column}” holds just “{value}” and was read as blank. Leave a cell without content empty, so that sorting, filters and counts work.',
  },
  reasons: {
    any: {
      zh: '“{column}”填的是“{value}”，按没有填写（不限）读取。不限的请空着这一格。',
      en: '“{column}” holds “{value}” and was read as blank, which is any. Leave the cell empty where it does not matter.',
    },
  },
  explanation: {
    zh: '选填的单元格里只有“/”“\\”“—”“…”“·”“×”“、”之类的符号、“无”“（无）”“暂无”“没有”“不适用”“空”或 N/A、none 等，按空白读取，可一键清空。备注、主要困难等文字栏里的“无”是答案，不报；是否栏里的“无”和“×”按“否”提示；“同上”“″”“？”不是占位，不作猜测。必填项里的占位符号按空白报 C101。考核指标的条件里写“不限”“全部”的，也按空白（不限）读取。',
    en: 'A cell that may be blank and holds nothing but signs such as “/”, “—”, “…”, “×”, the words 无, （无）, 暂无, 没有, 不适用, 空, or N/A, none. It is read as blank; one click empties it. In free text 无 is an answer; in a yes-no column 无 and × are offered as 否; 同上, ″ and ？ are no fillers. In a required cell a filler is C101. 不限 or 全部 in a condition of an indicator is read as blank, which is any.',
  },
};

/** Everything that is found in a single cell, by code. */
export const cellFindings: readonly FindingDefinition[] = [
  requiredBlank,
  unusualDate,
  unreadableDate,
  unusualNumber,
  unreadableNumber,
  notInList,
  outOfRange,
  strayCharacters,
  badIdNumber,
  badPhone,
  filler,
  otherNumberShown,
];
