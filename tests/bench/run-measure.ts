import { readFileSync } from 'node:fs';
import { nodeCodec } from '../../src/cli/node-codec';
import { setCodec } from '../../src/xlsx/opc/codec';
import type { Figures } from './measured';
import { measureChecking } from './measures/checking';
import { measureEdits } from './measures/edits';
import { measureImporting } from './measures/importing';
import { measureIndicators } from './measures/indicators';
import { measureReading } from './measures/reading';
import { measureSummarizing } from './measures/summarizing';
import { measureWriting } from './measures/writing';
import { makeCounty } from './make-county';
import { makeOldTable } from './make-old-table';
import { openWithExceljs } from './peers/exceljs';
import { readWithHucre } from './peers/hucre';
import { openWithSheetjs } from './peers/sheetjs';
import { parseWithZod } from './peers/zod';

type Measure = (bytes: Uint8Array, rounds: number, peers: string) => Promise<Figures>;

/** Everything that is measured over a workbook in a process of its own. */
const MEASURES: Readonly<Record<string, Measure>> = {
  reading: measureReading,
  checking: measureChecking,
  edits: measureEdits,
  indicators: measureIndicators,
  importing: measureImporting,
  writing: measureWriting,
  summarizing: measureSummarizing,
  hucre: readWithHucre,
  exceljs: openWithExceljs,
  sheetjs: openWithSheetjs,
  zod: parseWithZod,
};

/** Workbooks to measure over. */
const MAKERS: Readonly<Record<string, (file: string, sizes: readonly number[]) => Promise<void>>> = {
  make: makeCounty,
  'make-old-table': makeOldTable,
};

/**
 * `node tests/bench/run-measure.js NAME FILE [ROUNDS [PEERS]]` measures one thing over a workbook and prints its
 * figures as a JSON object; `make FILE LOG_ROWS [HOUSEHOLDS [INDICATORS]]` makes a county's workbook to measure over,
 * `make-old-table FILE HOUSEHOLDS` an old table to bring in.
 */
export async function runMeasure([name = '', file = '', ...rest]: readonly string[]): Promise<void> {
  setCodec(nodeCodec);
  const make = MAKERS[name];
  if (make) {
    await make(file, rest.map(Number));
    return;
  }
  const measure = MEASURES[name];
  if (!measure) throw new Error(`There is no measure ${name}, only ${Object.keys(MEASURES).join(', ')}`);
  const [rounds = '5', peers = ''] = rest;
  const figures = await measure(new Uint8Array(readFileSync(file)), Number(rounds), peers);
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}
