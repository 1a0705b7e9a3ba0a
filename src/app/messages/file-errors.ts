import { fillText, type LocalizedText } from '../../model/language';
import { errorCode } from '../errors/error-code';
import type { FileError } from '../errors/file-error';

/** What an operating system's code means to whoever reads or writes a file; `{file}` is filled in. */
const BY_CODE: Readonly<Record<string, LocalizedText>> = {
  EACCES: {
    zh: '没有权限使用“{file}”。请换一个自己能用的文件夹，或请管理员开通权限。',
    en: 'You may not use “{file}”. Choose a folder of your own, or ask your administrator.',
  },
  EBUSY: {
    zh: '“{file}”正被别的程序使用。请在 Excel 或 WPS 里关闭它，再试一次。',
    en: '“{file}” is in use by another program. Close it in Excel or WPS, then try again.',
  },
  ENOSPC: {
    zh: '磁盘已满，没有写成“{file}”。请腾出空间，再试一次。',
    en: 'The disk is full, so “{file}” was not written. Make room, then try again.',
  },
  EISDIR: {
    zh: '“{file}”是文件夹，不是文件。请写上文件名，以 .xlsx 结尾。',
    en: '“{file}” is a folder, not a file. Give a file’s name, ending in .xlsx.',
  },
  ENOTDIR: {
    zh: '“{file}”的路径不对：中间有一段不是文件夹。请检查路径。',
    en: 'The path “{file}” leads through something that is no folder. Check the path.',
  },
  EROFS: {
    zh: '“{file}”所在的磁盘只能读，不能写。请写到别的磁盘。',
    en: '“{file}” lies on a disk that can only be read. Write to another one.',
  },
  ENAMETOOLONG: {
    zh: '文件名或路径太长：“{file}”。请取短一些的名字。',
    en: 'The name or path is too long: “{file}”. Choose a shorter one.',
  },
  ERR_FS_FILE_TOO_LARGE: {
    zh: '“{file}”太大，读不了。请删去用不着的工作表，另存后再试。',
    en: '“{file}” is too large to be read. Delete sheets that are not needed, save, and try again.',
  },
  EIO: {
    zh: '磁盘出错，“{file}”读写不了。请换一个磁盘再试。',
    en: 'The disk failed while using “{file}”. Try another one.',
  },
};

/** Codes that mean the same to a user as another code. */
const ALIKE: Readonly<Record<string, string>> = {
  EPERM: 'EACCES',
  ETXTBSY: 'EBUSY',
  EAGAIN: 'EBUSY',
  EDQUOT: 'ENOSPC',
  EFBIG: 'ENOSPC',
};

/** As a rule, an old file cannot be replaced because a program has it open. */
const HELD: LocalizedText = {
  zh: '换不了“{file}”：它可能正在 Excel 或 WPS 里打开着，或者设成了只读。原来的文件没有动。请关闭它（或取消只读），再试一次。',
  en: '“{file}” cannot be replaced: it may be open in Excel or WPS, or read-only. It is as it was. Close it (or unprotect it), then try again.',
};
const HOLDING: ReadonlySet<string> = new Set(['EACCES', 'EBUSY', 'EPERM', 'ETXTBSY']);

const MISSING: Readonly<Record<FileError['action'], LocalizedText>> = {
  read: { zh: '找不到文件：{file}。请检查文件名和路径。', en: 'No such file: {file}. Check its name and path.' },
  write: {
    zh: '写不了“{file}”：没有这个文件夹。请先建好文件夹，或写到别处。',
    en: 'Cannot write “{file}”: there is no such folder. Make it first, or write elsewhere.',
  },
  replace: {
    zh: '没有写成“{file}”：写的时候文件夹不见了，或者另一个程序同时在写它。请再试一次。',
    en: '“{file}” was not written: its folder went away meanwhile, or another program was writing it. Try again.',
  },
};

const OTHERWISE: Readonly<Record<FileError['action'], LocalizedText>> = {
  read: {
    zh: '读不了文件：{file}。如果正在别的程序中打开，请先关闭，再试一次。',
    en: 'Cannot read {file}. If another program has it open, close it, then try again.',
  },
  write: {
    zh: '写不了文件：{file}。请检查文件夹是否存在、是否可写，再试一次。',
    en: 'Cannot write {file}. Check that the folder exists and may be written to, then try again.',
  },
  replace: HELD,
};

/** What to tell the user of a file that could not be read or written. */
export function fileErrorMessage({ action, path, cause }: FileError): LocalizedText {
  const code = errorCode(cause);
  if (code === 'ENOENT') return fillText(MISSING[action], { file: path });
  const text = action === 'replace' && HOLDING.has(code) ? HELD : BY_CODE[ALIKE[code] ?? code];
  return fillText(text ?? OTHERWISE[action], { file: path });
}
