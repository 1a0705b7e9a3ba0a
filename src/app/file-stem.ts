/** Characters that no file name may hold on Windows or elsewhere; a slash would also lead out of the folder. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}]/gu;
/** Maximum number of characters that are taken of a text. */
const LONGEST = 60;

/** A text made fit to be a file name, without an extension. */
export function fileStem(text: string): string {
  return text
    .replace(FORBIDDEN, '_')
    .slice(0, LONGEST)
    .replace(/[. ]+$/u, '');
}
