import type { FindingDefinition } from './definition';

/** C101–C110, C113 and X315: what is wrong with the content of one cell or with how it is shown. C111 and C112 are rules: they need the period and today. */

export const requiredBlank: FindingDefinition = {
  code: 'C101',
  severity: 'error',
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

export const unusualDate: FindingDefinition = {
  code: 'C102',
  severity: 'warning',
  title: { zh: '日期格式不规范', en: 'A date in an unusual form' },
  message: {
    zh: '“{column}”的“{value}”{reason}，Excel 会排错顺序、算错天数。本次按 {read} 读取，请改成日期 {read}。',
    en: '“{value}” in “{column}” {reason}, so Excel sorts and counts it wrongly. It was read as {read}; type the date {read}.',
  },
  reasons: {
    text: { zh: '是文字，不是日期', en: 'is text and not a date' },
    digits: { zh: '是八位数字，不是日期', en: 'is a number of eight digits and not a date' },
    time: { zh: '带有钟点，台账只记到日', en: 'has a time of day, while ledgers record days' },
  },
  explanation: {
    zh: '能唯一看懂的写法：2014-3-5、2014/03/05、2014.3.5、20140305、2014年3月5日，数字和符号可以是全角，后面可以带钟点或星期（略去）。按看懂的日期参加校验和汇总，可一键改成日期。',
    en: 'Understood: 2014-3-5, 2014/03/05, 2014.3.5, 20140305, 2014年3月5日, full-width or not, with a time or weekday behind (dropped). The day understood is used in checks and summaries; one click turns it into a date.',
  },
};

export const unreadableDate: FindingDefinition = {
  code: 'C103',
  severity: 'error',
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
  code: 'C104',
  severity: 'warning',
  title: { zh: '数字格式不规范', en: 'A number in an unusual form' },
  message: {
    zh: '“{column}”的“{value}”是文字，不是数字，Excel 求和时会漏掉。本次按 {read} 读取，请改成数字 {read}。',
    en: '“{value}” in “{column}” is text and not a number, so Excel leaves it out of sums. It was read as {read}; type the number {read}.',
  },
  explanation: {
    zh: '文本型数字、全角数字、千分位分隔符，以及与该列相符的单位（人、户、元、万元等）。金额单位与该列不同时先换算：万元列中的“600000元”按60读取，元列中的“60万”按600000读取。可一键改成数字。',
    en: 'Numbers stored as text, full-width digits, thousands separators and a unit that fits the column. Money in another unit is converted: “600000元” in a 万元 column is 60, “60万” in a 元 column is 600000. One click turns it into a number.',
  },
};

export const unreadableNumber: FindingDefinition = {
  code: 'C105',
  severity: 'error',
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

export const notInList: FindingDefinition = {
  code: 'C106',
  severity: 'error',
  title: { zh: '不在可选项中', en: 'Not one of the choices' },
  message: {
    zh: '“{column}”的“{value}”不在可选项中，需要它的数字都不计这一行。{reason}可选项：{list}。',
    en: '“{value}” is no choice of “{column}”; numbers that need it leave the row out. {reason}Choices: {list}.',
  },
  reasons: {
    near: { zh: '最接近的是“{nearest}”，请核对后改正。', en: 'The nearest is “{nearest}”: check and correct it. ' },
    far: { zh: '请从下拉列表中选择。', en: 'Choose from the list. ' },
  },
  explanation: {
    zh: '内容不是下拉列表中的任何一项。给出最接近的一项；意思相反或说的是另一样的（未完成与已完成、下半年与上半年）不作建议。只有一项明显最接近时可以一键改正，但须逐条确认。',
    en: 'The content is none of the items of the list. The nearest one is named, never one that says the contrary or another thing (未完成 and 已完成, 下半年 and 上半年); where just one is clearly nearest it is offered as a fix, to be confirmed one by one.',
  },
};

export const outOfRange: FindingDefinition = {
  code: 'C107',
  severity: 'error',
  title: { zh: '超出允许的范围', en: 'Outside the allowed range' },
  message: {
    zh: '“{column}”的“{value}”{reason}，需要它的数字都不计这一行。请核对后改正。',
    en: '“{value}” in “{column}” {reason}; numbers that need it leave the row out. Check and correct it.',
  },
  reasons: {
    below: { zh: '小于允许的最小值{limit}', en: 'is below {limit}, the least allowed' },
    above: { zh: '大于允许的最大值{limit}', en: 'is above {limit}, the most allowed' },
    notWhole: { zh: '不是整数', en: 'is not a whole number' },
    picture: { zh: '是一张图片，读不出文字', en: 'is a picture, which holds no text' },
    tooLong: { zh: '有{length}个字，超过{limit}个字', en: 'has {length} characters, more than {limit}' },
    endBeforeStart: { zh: '早于起始日期', en: 'lies before the first day' },
  },
  explanation: {
    zh: '数字小于下限、大于上限、应为整数而不是整数，文字超过该列的字数，名称栏里放了图片，自定义报告期的截止日期早于起始日期。该格按有错误处理。金额和数量精确到小数点后六位，更细的四舍五入。',
    en: 'A number below or above its limits or not whole where it must be, text longer than the column allows, a picture where a name goes, a period that ends before it begins. The cell is faulty. Amounts and quantities are exact to six decimals; finer ones are rounded.',
  },
};

export const strayCharacters: FindingDefinition = {
  code: 'C108',
  severity: 'warning',
  title: { zh: '有多余空格或不规范字符', en: 'Stray spaces or characters' },
  message: {
    zh: '“{column}”的“{value}”含有多余的空格、看不见的字符或不规范的字符（全角字母数字、小写x等），查找和筛选时会对不上。本次按“{read}”读取，请改成“{read}”。',
    en: '“{value}” in “{column}” has stray spaces, invisible or non-standard characters (full-width forms, a small x), so that look-ups and filters miss it. It was read as “{read}”; type “{read}”.',
  },
  explanation: {
    zh: '首尾空格、全角空格、零宽字符、控制字符和其他不显示的字符（变体选择符、韩文填充符、盲文空格等）；从 PDF 复制来的形似汉字的部首（⻢、⽊）；姓名、名称、选项、号码中的全角字母数字；两个字的姓名中间的空格；身份证号末位的小写x。姓名里全角与半角括号视为相同，不报告。备注等文字栏只看首尾空格和看不见的字符，标点和换行不管。',
    en: 'Outer, ideographic and zero-width spaces, control characters and others that show nothing (variation selectors, Hangul fillers, the blank of Braille); radicals that look like an ideograph, as text copied from a PDF has them; full-width letters and digits in names, choices and numbers; spaces inside a two-character name; a small x in an ID number. The kind of brackets in a name makes no difference. In free text only outer spaces and invisible characters count.',
  },
};

export const badIdNumber: FindingDefinition = {
  code: 'C109',
  severity: 'error',
  title: { zh: '身份证号有误', en: 'A wrong ID number' },
  message: {
    zh: '“{column}”的“{value}”{reason}',
    en: '“{value}” in “{column}” {reason}',
  },
  reasons: {
    numeric: {
      zh: '存成了数字，Excel 只保留15位，末几位已经丢失，无法核对身份。请先把单元格设为“文本”，再对照身份证重新录入18位号码。',
      en: 'is stored as a number, of which Excel keeps 15 digits: the last ones are lost. Format the cell as text, then type all 18 characters from the ID card.',
    },
    length: {
      zh: '有{length}位，应为18位，无法核对身份。请对照身份证改正。',
      en: 'has {length} characters and not 18, so that nobody can be identified by it. Correct it from the ID card.',
    },
    characters: {
      zh: '含有不该有的字符，应为17位数字加1位数字或X，无法核对身份。请对照身份证改正。',
      en: 'has characters that do not belong there: it must be 17 digits and a digit or X. Correct it from the ID card.',
    },
    birth: {
      zh: '中的出生日期不存在，必有数字录错，无法核对身份。请对照身份证改正。',
      en: 'holds a birth date that does not exist, so a digit is wrong. Correct it from the ID card.',
    },
    check: {
      zh: '末位校验码不符，必有数字录错，无法核对身份。请对照身份证改正。',
      en: 'fails its check digit, so a digit is wrong. Correct it from the ID card.',
    },
    old: {
      zh: '是15位旧号码，2013年起已停止使用，按原样读取。请换成18位号码。',
      en: 'is an old number of 15 digits, out of use since 2013; it is read as it is. Replace it by the one of 18 characters.',
    },
    oldNumeric: {
      zh: '是15位旧号码，存成了数字，位数没有丢失，按原样读取；请改为文本。旧号码2013年起已停止使用，请换成18位号码。',
      en: 'is an old number of 15 digits stored as a number, which lost none of them; it is read as it is: store it as text. Out of use since 2013; replace it by the one of 18 characters.',
    },
  },
  explanation: {
    zh: '按 GB 11643 核对：18位，前17位为数字，第7至14位是真实日期，末位校验码相符。存成数字的号码超过15位的，末几位已经丢失，按有错误处理。15位旧号码只是提醒（出生日期不存在的仍是错误）；存成数字的15位旧号码没有丢失，可一键改为文本。',
    en: 'Checked by GB 11643: 18 characters, 17 digits first, a real date in places 7–14, the right check digit. A number of more than 15 digits that is stored as a number has lost the last ones and is faulty. An old number of 15 digits is but a warning, unless its birth date does not exist; one stored as a number has lost nothing, and one click makes it text.',
  },
};

export const badPhone: FindingDefinition = {
  code: 'C110',
  severity: 'warning',
  title: { zh: '电话号码不规范', en: 'A phone number in the wrong form' },
  message: {
    zh: '“{column}”的“{value}”{reason}',
    en: '“{value}” in “{column}” {reason}',
  },
  reasons: {
    numeric: {
      zh: '存成了数字，座机号开头的0会丢失，导出后可能显示不全。本次按“{read}”读取，请改为文本。',
      en: 'is stored as a number, which loses leading zeros. It was read as “{read}”; store it as text.',
    },
    form: {
      zh: '写法不规范，拨号和查找时会对不上。本次按“{read}”读取，请改成“{read}”。',
      en: 'is in an unusual form, which look-ups miss. It was read as “{read}”; type “{read}”.',
    },
    unreadable: {
      zh: '不是11位手机号，也不是区号加座机号，可能打不通。请核对后填写，如 13800001234 或 0818-1234567，几个号码用顿号隔开。',
      en: 'is neither a mobile number of 11 digits nor an area code and landline, and may not be reached. Check it and type e.g. 13800001234 or 0818-1234567, several separated by 、.',
    },
  },
  explanation: {
    zh: '认可的写法：11位手机号；3至4位区号加7至8位座机号，中间有没有短横均可，可带分机号；几个号码用顿号隔开。存成数字、带括号、带+86、用其他符号隔开的，能唯一看懂时可一键改正。号码有问题不影响任何数字。',
    en: 'Accepted: a mobile number of 11 digits; an area code of 3–4 and a landline of 7–8 digits with or without a dash, an extension behind; several separated by 、. Numbers stored as numbers, with brackets, +86 or other separators are offered as a fix where they can be understood. No number depends on it.',
  },
};

export const filler: FindingDefinition = {
  code: 'C113',
  severity: 'warning',
  title: { zh: '用符号占位', en: 'A filler in an empty cell' },
  message: {
    zh: '“{column}”只填了“{value}”，按没有填写读取。没有内容的单元格请空着，排序、筛选和统计才不会出错。',
    en: '“{column}” holds just “{value}” and was read as blank. Leave a cell without content empty, so that sorting, filters and counts work.',
  },
  explanation: {
    zh: '选填的单元格里只有“/”“\\”“—”“…”“·”“×”之类的符号、“无”“暂无”“没有”“空”或 N/A、none 等，按空白读取，可一键清空。备注、主要困难等文字栏里的“无”是答案，不报；是否栏里的“无”和“×”按“否”提示；“同上”“″”“？”不是占位，不作猜测。必填项里的占位符号按空白报 C101。',
    en: 'A cell that may be blank and holds nothing but signs such as “/”, “—”, “…”, “×”, the words 无, 暂无, 没有, 空, or N/A, none. It is read as blank; one click empties it. In free text 无 is an answer; in a yes-no column 无 and × are offered as 否; 同上, ″ and ？ are no fillers. In a required cell a filler is C101.',
  },
};

export const otherNumberShown: FindingDefinition = {
  code: 'X315',
  severity: 'warning',
  title: { zh: '显示的数与所存的数不同', en: 'A number shown as another' },
  message: {
    zh: '“{column}”{reason}，本次按{value}读取。究竟是哪一个数？请把单元格格式改为“常规”，再核对或改填。',
    en: '“{column}” {reason}; it was read as {value}. Which number is meant? Set the cell’s format to General, then check it or type the right one.',
  },
  reasons: {
    other: { zh: '显示为“{shown}”，存的数却是{value}', en: 'shows “{shown}” while {value} is stored' },
    hidden: { zh: '看上去是空的，存的数却是{value}（格式把它隐藏了）', en: 'looks empty while {value} is stored: its format hides it' },
  },
  explanation: {
    zh: '单元格的数字格式让人看到的是另一个数：按千、万、百万缩小显示（5000显示为0.5万），百分比，格式里的单位与该列不同（万元列显示“5000元”），或者把数隐藏、换成文字。单位换算后与所存的数一致的（元列中50000显示为“5.0万”）、只是四舍五入或加千分位的不报。数字照所存的计入汇总。',
    en: 'The number format makes the user see another number: shown in thousands or 万 (5000 as 0.5万), as a percentage, with a unit that is not the column’s (“5000元” in a 万元 column), hidden or replaced by words. Not reported where the unit makes it the number stored (50000 as “5.0万” in a 元 column), nor for mere rounding or separators. The number counts as stored.',
  },
};

export const cellFindings: readonly FindingDefinition[] = [
  requiredBlank, unusualDate, unreadableDate, unusualNumber, unreadableNumber,
  notInList, outOfRange, strayCharacters, badIdNumber, badPhone, filler, otherNumberShown,
];
