import type { Trace } from '../../model/summary';
import { rowTexts } from '../../plan/sources/row-ranges';
import { unitsOf, type Amount } from '../../model/amount';
import { ledgerTemplate, type TableName } from '../../templates/ledgers';
import type { EarlierFigure, EarlierPeriodFile, ReportSource } from '../source';
import { plainNumber } from '../text/amounts';
import type { Basis, NumberRun, Sentence } from '../text/report';
import { inLine, joined, say } from '../text/runs';

/** The longest list of an earlier number's rows, in characters. */
const LONGEST = 60;

/** 环比 and 同比 with the files of earlier periods: what was reported then, beside today's numbers. */
export function changeSince({ earlier }: ReportSource): readonly Sentence[] {
  return earlier.flatMap((file) => {
    const told = file.figures.map((figure) => figureWords(figure, file));
    return told.length === 0 ? [] : [say`${joined(told, '；')}。`];
  });
}

function figureWords(figure: EarlierFigure, file: EarlierPeriodFile): Sentence {
  const { measure, unit, now, before, trace, basis } = figure;
  const of = `${measure}（${file.kind}）`;
  const fresh = number(now, measure, trace, basis);
  const old = number(before, `${file.words} ${measure}`, [], { kind: 'said', words: sourceWords(figure, file) });
  return say`${measure}${fresh}${unit}，${file.words}为${old}${unit}，${file.kind}${difference(figure, of)}`;
}

function difference({ now, before, unit }: EarlierFigure, of: string): Sentence {
  if (now === before) return say`持平`;
  const words = `${plainNumber(unitsOf(now))}${unit}与${plainNumber(unitsOf(before))}${unit}之差，两个数的来源见同一句`;
  const by = number(Math.abs(now - before), `${of} 增减`, [], { kind: 'said', words });
  const [more, grown] = now > before ? ['增加', '增长'] : ['减少', '下降'];
  if (before === 0) return say`${more}${by}${unit}`;
  const tenths = Math.round((Math.abs(now - before) / before) * 1000);
  const share = number(tenths * 100_000, `${of} 增减率`, [], { kind: 'said', words: `${words}，除以前一个时期的数` });
  return say`${more}${by}${unit}，${grown}${share}%`;
}

function number(amount: Amount, of: string, trace: Trace, basis: Basis): NumberRun {
  const value = unitsOf(amount);
  return { kind: 'number', text: plainNumber(value), value, of: inLine(of), trace, basis };
}

/** `出自“一季度上报.xlsx”：帮扶日志第2–9行` */
function sourceWords({ traceBefore }: EarlierFigure, { file }: EarlierPeriodFile): string {
  const rows = traceBefore.map(({ table, rows: numbers }) => {
    const [first, ...more] = rowTexts(numbers, LONGEST);
    return `${ledgerTemplate(table as TableName).sheet}${first?.text ?? ''}${more.length > 0 ? '等' : ''}`;
  });
  return `出自“${inLine(file)}”${rows.length > 0 ? `：${rows.join('、')}` : '，没有相应的行'}`;
}
