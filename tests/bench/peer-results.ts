import { hasProgram } from '../support/programs';
import { measured } from './runs';
import { convertingCost } from './peers/libreoffice';
import { hasPeer } from './peers/peers-folder';
import { printedBy, pythonWith } from './peers/python';
import { programRatio, unbuilt } from './peers/small-summary';
import { writeSums } from './peers/sums-workbook';
import type { Figures } from './measured';
import type { Result } from './results';
import type { Sizes } from './sizes';

const NO_PEERS = 'not there: npm install it in a folder and give that as --peers';

/** What the product takes for the workbook that the peers read. */
interface Own {
  readonly reading: Figures;
  readonly checking: Figures;
}

/** A peer that is there is measured, one that is missing named. */
function held(name: string, missing: string | null, value: () => number, aim?: Result['aim']): Result {
  return missing === null ? { name, value: value(), ...(aim && { aim }) } : { name, value: null, skipped: missing };
}

/** Libraries of JavaScript over the same bytes. */
export function* libraryResults(file: string, { reading, checking }: Own, peers: string): Iterable<Result> {
  const own = reading['reading'] ?? Number.NaN;
  const toFindings = checking['checking'] ?? Number.NaN;
  yield held('hucre reading ÷ reading', null, () => (measured('hucre', file)['reading'] ?? 0) / own);
  yield held(
    'exceljs only opening ÷ file to findings',
    null,
    () => (measured('exceljs', file)['opening'] ?? 0) / toFindings,
    {
      atLeast: 8,
    },
  );
  yield held('SheetJS reading ÷ reading', hasPeer(peers, 'xlsx') ? null : NO_PEERS, () => {
    return (measured('sheetjs', file, 1, peers)['reading'] ?? 0) / own;
  });
  yield held('zod parsing the rows ÷ typing their cells', hasPeer(peers, 'zod') ? null : NO_PEERS, () => {
    const { parsing = 0, typing = 1 } = measured('zod', file, 1, peers);
    return parsing / typing;
  });
}

/** Programs over the same file, or over one of 2,000 rows that they save again. */
export function* programResults(file: string, small: string, own: Own, { rounds }: Sizes): Iterable<Result> {
  const toFindings = own.checking['checking'] ?? Number.NaN;
  const pandas = pythonWith('pandas');
  yield held(
    'pandas only reading ÷ file to findings',
    pandas === null ? 'no python3 has pandas' : null,
    () => printedBy(pandas ?? '', 'read-with-pandas.py', file) / toFindings,
    { atLeast: 4 },
  );
  yield held('LibreOffice only loading ÷ file to findings', office(), () => convertingCost(file, 'csv') / toFindings);
  const openpyxl = pythonWith('openpyxl');
  yield held(
    'openpyxl loading and saving ÷ 汇总, 2,000 rows',
    openpyxl === null ? 'no python3 has openpyxl' : null,
    () =>
      printedBy(openpyxl ?? '', 'save-with-openpyxl.py', small, String(rounds)) /
      (measured('summarizing', small, rounds)['whole'] ?? Number.NaN),
    { atLeast: 3 },
  );
  yield held(
    'openpyxl ÷ 汇总, 2,000 rows, each a program from start to end',
    openpyxl === null ? 'no python3 has openpyxl' : unbuilt(),
    () => programRatio(openpyxl ?? '', small, rounds),
    { atLeast: 3 },
  );
}

/** 1,200 COUNTIFS and SUMIFS over the log in LibreOffice, beside every number of the summary. */
export async function sumsResult(folder: string, { checking }: Own, { logRows }: Sizes): Promise<Result> {
  const name = 'LibreOffice: 1,200 COUNTIFS and SUMIFS ÷ every number';
  const missing = office();
  if (missing !== null) return held(name, missing, () => 0);
  const [plain, summed] = [`${folder}/plain.xlsx`, `${folder}/summed.xlsx`];
  await writeSums(plain, logRows, false);
  await writeSums(summed, logRows, true);
  const cost = convertingCost(summed, 'csv') - convertingCost(plain, 'csv');
  return held(name, null, () => cost / (checking['summing'] ?? Number.NaN));
}

function office(): string | null {
  return hasProgram('soffice') ? null : 'LibreOffice is not there';
}
