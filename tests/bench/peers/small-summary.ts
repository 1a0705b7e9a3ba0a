import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { median } from '../measured';
import { programCost } from './program-cost';

const COMMAND_LINE = join(__dirname, '../../../dist/cli/main.cjs');

/** Why the command line cannot be measured; null where it is built. */
export function unbuilt(): string | null {
  return existsSync(COMMAND_LINE) ? null : 'not there: npm run build:cli';
}

/**
 * openpyxl loading and saving a workbook ÷ 汇总 of it on the command line: both as programs, from their start to their
 * end.
 */
export function programRatio(python: string, file: string, rounds: number): number {
  const output = `${file}.summary.xlsx`;
  const lines = [
    [python, join(__dirname, 'save-with-openpyxl.py'), file, '1'],
    [process.execPath, COMMAND_LINE, 'summarize', file, '-o', output, '--overwrite', '--today', '2014-07-01'],
  ];
  const [peer = 0, own = 1] = lines.map((line) => median(Array.from({ length: rounds }, () => programCost(line))));
  return peer / own;
}
