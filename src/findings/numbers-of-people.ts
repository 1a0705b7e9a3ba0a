import type { FindingDefinition } from './definition';
import * as kinds from './kinds';

/** C109 and C110: ID numbers and phone numbers. */

export const badIdNumber: FindingDefinition = {
  ...kinds.badIdNumber,
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
  ...kinds.badPhone,
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
