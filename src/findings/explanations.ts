import type { FindingDefinition } from './definition';

/** E601: a row of 情况说明 that explains nothing. */
export const unfitExplanation: FindingDefinition = {
  code: 'E601',
  severity: 'info',
  title: { zh: '情况说明对不上', en: 'An explanation that fits no finding' },
  message: {
    zh: '这条情况说明（{code}，{value}）没有用上：{reason}',
    en: 'This explanation ({code}, {value}) explains nothing: {reason}',
  },
  reasons: {
    error: {
      zh: '{code}是错误，错误要改正，不能说明。',
      en: '{code} is an error: correct it; errors cannot be explained.',
    },
    changed: {
      zh: '那一格现在是“{now}”，说明是按“{content}”写的。仍然没有错的，请把“内容”改成现在的内容。',
      en: 'the cell shows “{now}” now, and it was written for “{content}”. If the cell is right, copy what it shows now into 内容.',
    },
    twice: {
      zh: '这处提醒在第{first}行已经说明了，用的是那一行的原因。两个原因都要报的，请合写在第{first}行；不需要的，可以删去这一行。',
      en: 'row {first} explains this warning, and its reason is used. Write both reasons into row {first}, or delete this row.',
    },
    several: {
      zh: '有{count}处同样的提醒，内容都是“{content}”，分不清是哪一处。请把“位置”改成现在的位置。',
      en: 'there are {count} such warnings with the content “{content}”, and nobody can tell which is meant. Correct 位置.',
    },
    otherCode: {
      zh: '那里没有{code}，有的是{others}。说明的是它的，请改“代码”；不再需要的，可以删去这一行。',
      en: 'there is no {code}, but {others}. If that is meant, correct 代码; if it is not needed, delete the row.',
    },
    place: {
      zh: '“位置”要写成“表名!单元格”，例如：结对帮扶!D7；表名要和工作表的名称一样。',
      en: '位置 takes a sheet and a cell, e.g. 结对帮扶!D7, the sheet by the name that it bears.',
    },
    gone: {
      zh: '那里已经没有这个提醒了。不再需要的，可以删去这一行。',
      en: 'there is no such warning any more. If it is not needed, delete the row.',
    },
  },
  explanation: {
    zh: '一条情况说明按代码、位置、内容对应一处提醒或提示：位置和内容都对得上的，另外列出，不算未改的问题；上面插入了行、位置变了的，按内容找，只有一处时仍然对得上。内容改了，提醒再次出现。上报的文件里不再核对。',
    en: 'An explanation belongs to one warning or note by its code, place and content. Where both fit, that finding is listed apart; where rows were inserted above, it is found by its content, as long as there is one such. Once the content changes, the warning is back. In a submission explanations are not judged again.',
  },
};
