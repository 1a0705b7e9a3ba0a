/** What no file's name may hold on Windows or elsewhere, and what would lead out of the folder. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}]/gu;
/** Characters of a text in a file's name. */
const LONGEST = 60;

/** A text as the name of a file may hold it, without its ending. */
export function fileStem(text: string): string {
  return text
    .replace(FORBIDDEN, '_')
    .slice(0, LONGEST)
    .replace(/[. ]+$/u, '');
}
