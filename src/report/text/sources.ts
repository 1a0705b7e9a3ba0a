import { rowTexts } from '../../plan/sources/row-ranges';
import type { NumberRun } from './report';
import { inLine } from './runs';

/** The longest list of a number's rows, in characters, for each ledger; of more rows the count is given. */
const LONGEST = 1500;

/** Where a number comes from, in a line: 河堤修建 资金 60万：项目台账第11行。 @param sheetOf a ledger's sheet name */
export function sourceWords({ of, text, trace, basis }: NumberRun, sheetOf: (table: string) => string): string {
  const from = trace.map(({ table, rows }) => {
    const [first, ...more] = rowTexts(rows, LONGEST);
    const named = `${inLine(sheetOf(table))}${first?.text ?? ''}`;
    return more.length > 0 ? `${named}等，共${rows.length}行` : named;
  });
  const how = basis.kind === 'said' ? `（${basis.words}）` : '';
  return `${of} ${text}${from.length > 0 ? `：${from.join('；')}` : ''}${how}`;
}
