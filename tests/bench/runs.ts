import { join } from 'node:path';
import { run } from '../support/programs';
import type { Figures } from './measured';

/** A million log rows need more than Node gives by itself. */
const NODE = ['--max-old-space-size=6000', join(__dirname, 'run-measure.js')];
const SECONDS = 3600;

/** Makes a county's workbook in a process of its own. */
export function made(file: string, logRows: number, households: number, indicators = 0): string {
  run(process.execPath, [...NODE, 'make', file, String(logRows), String(households), String(indicators)], SECONDS);
  return file;
}

/** Makes an old table of a county's households in a process of its own. */
export function madeOldTable(file: string, households: number): string {
  run(process.execPath, [...NODE, 'make-old-table', file, String(households)], SECONDS);
  return file;
}

/** Measures in a process that has nothing else in its memory. */
export function measured(name: string, file: string, rounds = 1, peers = ''): Figures {
  const printed = run(process.execPath, [...NODE, name, file, String(rounds), peers], SECONDS);
  return JSON.parse(printed) as Figures;
}
