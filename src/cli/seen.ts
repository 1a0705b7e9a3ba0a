/** What steers a terminal, or turns the order of what is read around: a cell of somebody's workbook may hold it. */
// eslint-disable-next-line no-control-regex -- these are the characters in question
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** A text with such characters written out, as `\u001b`; within JSON that is the same character still. */
export function seen(text: string): string {
  return text.replace(UNSEEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
