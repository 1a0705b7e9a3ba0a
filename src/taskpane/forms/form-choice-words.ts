import type { LocalizedText } from '../../model/language';

/** Words of the question which form is to be filled. */
export const formChoiceWords = {
  title: { zh: '套哪张表', en: 'Which form' },
  about: {
    zh: '县里的表已经在这个工作簿里的，点它的名字，就地填，一步可以撤销；其他的表不动。',
    en: 'Choose a sheet of this workbook: it is filled in place, in one step that can be undone; no other sheet changes.',
  },
  none: {
    zh: '这个工作簿里没有别的表。可以先把县里的表复制进来，再点“套表”，就地填；或者选文件，填好另存一份。',
    en: 'This workbook has no sheet besides the ledgers. Copy the county’s sheet into it and come back to fill it in place, or choose a file, of which a filled copy is made.',
  },
  file: { zh: '选文件，填好另存', en: 'Choose a file, fill a copy' },
} as const satisfies Readonly<Record<string, LocalizedText>>;
