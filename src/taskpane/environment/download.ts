/** Kinds of files that are handed to the user. */
const FILE_TYPE = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html;charset=utf-8',
  zip: 'application/zip',
} as const;

/** Hands a file to the browser as a download. */
export function downloadFile(name: string, content: Uint8Array | string, kind: keyof typeof FILE_TYPE): void {
  const data = typeof content === 'string' ? content : content.slice();
  const address = URL.createObjectURL(new Blob([data], { type: FILE_TYPE[kind] }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the bytes over by the next turn.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 0);
}
