import type { FindingDefinition } from './definition';
import * as kinds from './kinds';

/** C102–C105 and X315: dates and numbers that are not what they should be, or not what they look like. */

export const unusualDate: FindingDefinition = {
  ...kinds.unusualDate,
  title: { zh: '日期格式不规范', en: 'A date in an unusual form' },
  message: {
    zh: '“{column}”的“{value}”{reason}，Excel 会排错顺序、算错天数。本次按 {read} 读取，请改成日期 {read}。',
    en: '“{value}” in “{column}” {reason}, so Excel sorts and counts it wrongly. It was read as {read}; type the date {read}.',
  },
  reasons: {
    text: { zh: '是文字，不是日期', en: 'is text and not a date' },
    digits: { zh: '是八位数字，不是日期', en: 'is a number of eight digits and not a date' },
    time: { zh: '带有钟点，台账只记到日', en: 'has a time of day, while ledgers record days' },
    year: {
      zh: '没有写全年份，年份是从标题、表名或台账年度看出来的',
      en: 'does not tell its whole year, which was taken from the title, the sheet’s name or the ledgers’ own',
    },
    range: {
      zh: '写的是从哪天到哪天，最后一天（{last}）另放一栏',
      en: 'goes from one day to another, of which the last ({last}) was put into a column of its own',
    },
    open: {
      zh: '写的是从哪天起，没有最后一天',
      en: 'goes from a day on, without a last one',
    },
  },
  explanation: {
    zh: '能唯一看懂的写法：2014-3-5、2014/03/05、2014.3.5、2014、3、5、20140305、2014年3月5日、2014年元月5日，数字和符号可以是全角，后面可以带钟点或星期（略去）。按看懂的日期参加校验和汇总，可一键改成日期。导入旧台账时，标题写明年份的，3月5日、14.3.5 这样的日期按那一年读取；“3月3日至5日”这样写起止两天的，两天分开带入。',
    en: 'Understood: 2014-3-5, 2014/03/05, 2014.3.5, 2014、3、5, 20140305, 2014年3月5日, 2014年元月5日, full-width or not, with a time or weekday behind (dropped). The day understood is used in checks and summaries; one click turns it into a date. When old tables are imported whose title names a year, 3月5日 and 14.3.5 are days of that year; a first and a last day in one cell (3月3日至5日) are taken apart.',
  },
};

export const unreadableDate: FindingDefinition = {
  ...kinds.unreadableDate,
  title: { zh: '日期读不出来', en: 'A date that cannot be read' },
  message: {
    zh: '“{column}”的“{value}”{reason}，需要这个日期的校验和数字都不计这一行。请填写完整的年月日，如 2014-03-05。',
    en: '“{value}” in “{column}” {reason}; checks and numbers that need the date leave the row out. Type year, month and day, e.g. 2014-03-05.',
  },
  reasons: {
    unreadable: { zh: '看不出是哪一天', en: 'cannot be understood as a day' },
    noDay: { zh: '缺少日（只写到年或月）', en: 'lacks the day of the month' },
    noYear: { zh: '缺少年份', en: 'lacks the year' },
    impossible: { zh: '在日历上不存在', en: 'is no day of the calendar' },
    range: { zh: '不在1950年至2199年之间，不像是日期', en: 'is not between 1950 and 2199 and hardly a date' },
  },
  explanation: {
    zh: '缺年或缺日的、日历上没有的（如2月30日）、两位数年份的、1950年至2199年以外的，以及看不懂的写法。不作猜测，该格按有错误处理。',
    en: 'Dates without year or day, days the calendar lacks, two-digit years, years outside 1950–2199 and whatever cannot be understood. Nothing is guessed: the cell is faulty.',
  },
};

export const unusualNumber: FindingDefinition = {
  ...kinds.unusualNumber,
  title: { zh: '数字格式不规范', en: 'A number in an unusual form' },
  message: {
    zh: '“{column}”的“{value}”是文字，不是数字，Excel 求和时会漏掉。本次按 {read} 读取，请改成数字 {read}。',
    en: '“{value}” in “{column}” is text and not a number, so Excel leaves it out of sums. It was read as {read}; type the number {read}.',
  },
  explanation: {
    zh: '文本型数字、全角数字、千分位分隔符，以及与该列相符的单位（人、户、元、万元等）。上下限那几栏里的“不少于20天”“≥5”“3次以内”也能看懂。金额单位与该列不同时先换算：万元列中的“600000元”按60读取，元列中的“60万”按600000读取。可一键改成数字。',
    en: 'Numbers stored as text, full-width digits, thousands separators and a unit that fits the column; in columns of limits words such as 不少于20天, ≥5, 3次以内. Money in another unit is converted: “600000元” in a 万元 column is 60, “60万” in a 元 column is 600000. One click turns it into a number.',
  },
};

export const unreadableNumber: FindingDefinition = {
  ...kinds.unreadableNumber,
  title: { zh: '数字读不出来', en: 'A number that cannot be read' },
  message: {
    zh: '“{column}”的“{value}”{reason}',
    en: '“{value}” in “{column}” {reason}',
  },
  reasons: {
    text: {
      zh: '读不出一个确定的数字，需要它的数字都不计这一行。请只填数字，说明写到备注。',
      en: 'is no definite number; numbers that need it leave the row out. Type the number alone and put explanations into the remarks.',
    },
    most: {
      zh: '写的是最多多少，这一栏填的却是下限，需要它的数字都不计这一行。请填到上限那一栏，这里只填最少多少的数字。',
      en: 'says how many at most, in the column of the lower limit; numbers that need it leave the row out. Type it into the column of the upper limit, and here the least number alone.',
    },
    least: {
      zh: '写的是最少多少，这一栏填的却是上限，需要它的数字都不计这一行。请填到下限那一栏，这里只填最多多少的数字。',
      en: 'says how many at least, in the column of the upper limit; numbers that need it leave the row out. Type it into the column of the lower limit, and here the largest number alone.',
    },
    date: {
      zh: '在表上显示为日期或时间（{shown}），多半是输入“3-5”之类时被 Excel 变成的，看不出原来的数，需要它的数字都不计这一行。请先把单元格格式改为“常规”，再只填一个数字。',
      en: 'is shown as a date or time ({shown}), which Excel probably made of something like 3-5: which number was meant is not known, and numbers that need it leave the row out. Set the cell’s format to General, then type a single number.',
    },
  },
  explanation: {
    zh: '带有说明、算式、括号、汉字数字、不相符单位的内容，逻辑值，图片，以及按日期或时间格式显示的数（输入3-5时 Excel 存成3月5日）。不作猜测，该格按有错误处理。',
    en: 'Content with remarks, formulas in words, brackets, Chinese numerals or a unit that does not fit, TRUE or FALSE, a picture, and a number shown as a date or time (Excel makes 5 March of 3-5). Nothing is guessed: the cell is faulty.',
  },
};

export const otherNumberShown: FindingDefinition = {
  ...kinds.otherNumberShown,
  title: { zh: '显示的数与所存的数不同', en: 'A number shown as another' },
  message: {
    zh: '“{column}”在表上{reason}',
    en: '“{column}” {reason}',
  },
  reasons: {
    other: {
      zh: '显示为“{shown}”，存的数却是{value}，本次按{value}读取。究竟是哪一个数？请把单元格格式改为“常规”，再核对或改填。',
      en: 'shows “{shown}” while {value} is stored; it was read as {value}. Which number is meant? Set the cell’s format to General, then check it or type the right one.',
    },
    hidden: {
      zh: '看上去是空的，存的数却是{value}（格式把它隐藏了），本次按{value}读取。究竟是哪一个数？请把单元格格式改为“常规”，再核对或改填。',
      en: 'looks empty while {value} is stored: its format hides it; it was read as {value}. Which number is meant? Set the cell’s format to General, then check it or type the right one.',
    },
    date: {
      zh: '显示为日期或时间，多半是输入“3-5”“3:5”之类时被 Excel 变成的，看不出原来写的是什么，本次按“{shown}”读取。请先把单元格格式改为“文本”，再重新填写。',
      en: 'shows a date or time, which Excel probably made of something like 3-5 or 3:5: what was meant is not known, and it was read as “{shown}”. Set the cell’s format to Text, then type it again.',
    },
  },
  explanation: {
    zh: '单元格的数字格式让人看到的是另一个数：按千、万、百万缩小显示（5000显示为0.5万），百分比，格式里的单位与该列不同（万元列显示“5000元”），或者把数隐藏、换成文字；文字栏（规格、村民小组等）里显示为“3月5日”或钟点的数，多半是 Excel 由“3-5”变成的，写明年月日的日期不报。单位换算后与所存的数一致的（元列中50000显示为“5.0万”）、只是四舍五入或加千分位的不报。数字照所存的计入汇总。',
    en: 'The number format makes the user see another number: shown in thousands or 万 (5000 as 0.5万), as a percentage, with a unit that is not the column’s (“5000元” in a 万元 column), hidden or replaced by words; in a column of text a number shown as a day without its year or as a time, which Excel makes of 3-5 (a whole date is read as that day). Not reported where the unit makes it the number stored (50000 as “5.0万” in a 元 column), nor for mere rounding or separators. The number counts as stored.',
  },
};
