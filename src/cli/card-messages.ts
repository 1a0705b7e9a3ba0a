import type { LocalizedText } from '../model/language';

/** What the command line says about forms that are filled once for each household, cadre, village or project. */
export const cardMessages = {
  each: {
    zh: '每户（household）、每名干部（cadre）、每村（village）或每个项目（project）各填一张；-o 写 .xlsx 是一个文件里每户一张工作表，写文件夹名是每户一个文件',
    en: 'fill it once for each household, cadre, village or project: -o names a workbook with a sheet for each, or a folder with a file for each',
  },
  only: {
    zh: '只填这一户（一人、一村、一个项目），写名字；可以写几次',
    en: 'only the one of this name; may be given several times',
  },
  eachTotal: { zh: '共 {cards} 张，填了 {count} 格。', en: '{cards} of them, {count} cells filled.' },
  eachFolder: {
    zh: 'Word 表格是每户一个文件，-o 请写文件夹名，不要写 {file}。',
    en: 'A Word form becomes a file for each: -o must name a folder, not {file}.',
  },
  eachSheets: {
    zh: '有几张工作表都要每户填一张（{sheets}），放不进一个文件。请把 -o 写成文件夹名，每户一个文件。',
    en: 'Several sheets are to be filled for each ({sheets}) and do not fit into one workbook: let -o name a folder.',
  },
  eachNotCopied: {
    zh: '没有写出文件：{reason}。请把 -o 写成文件夹名，每户一个文件。',
    en: 'No file was written: {english}. Let -o name a folder; each gets a file of its own there.',
  },
  noCard: {
    zh: '没有写出文件：这份表里没有认出每户（每人、每村、每个项目）要填的地方，或者台账里还没有可填的。',
    en: 'No file was written: no label of the form asks for anything of one of these alone, or the ledgers hold none.',
  },
  noSuchCard: {
    zh: '没有写出文件：台账里没有“{name}”（已经解除、离岗的不算）。',
    en: 'No file was written: the ledgers hold no “{name}” that is not over.',
  },
  eachAlone: { zh: '--only 要和 --each 一起写。', en: '--only goes with --each.' },
  mayBeEach: {
    zh: '这份表像是每户（每人、每村、每个项目）填一张的。要各填一张，请加 --each {each}。',
    en: 'This form looks like one to be filled once for each: add --each {each}.',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;
