/** Characters that control a terminal or reverse the direction of text: a cell of a user's workbook may hold them. */
// eslint-disable-next-line no-control-regex -- these are the characters in question
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** A text with such characters escaped, as `\u001b`; within JSON the escape still means the same character. */
export function seen(text: string): string {
  return text.replace(UNSEEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
