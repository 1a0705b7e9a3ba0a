/*
 * Loaded before the command line: the disk fails, as FAULT says, at the FAULT_AT-th writing or renaming of a file.
 * `full` and `killedWriting` leave half of the bytes behind.
 */
const files = require('node:fs/promises');
const process = require('node:process');

const { FAULT: fault, FAULT_AT: at } = process.env;
const { writeFile, rename } = files;
let writings = 0;
let renamings = 0;

const failure = (code) => Object.assign(new Error(`${code}: made up by a test`), { code });

function kill() {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => undefined);
}

files.writeFile = async (path, bytes, ...others) => {
  writings += 1;
  const isFailing = writings === Number(at) && (fault === 'full' || fault === 'killedWriting');
  if (!isFailing) return writeFile(path, bytes, ...others);
  await writeFile(path, bytes.subarray(0, bytes.length / 2), ...others);
  return fault === 'full' ? Promise.reject(failure('ENOSPC')) : kill();
};

files.rename = async (from, to) => {
  renamings += 1;
  if (renamings !== Number(at)) return rename(from, to);
  if (fault === 'held') throw failure('EPERM');
  return fault === 'killedRenaming' ? kill() : rename(from, to);
};
