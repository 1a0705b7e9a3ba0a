import type { ReportSource } from '../source';
import { enumeration } from '../text/lists';
import type { NumberRun, Paragraph, Sentence } from '../text/report';
import { traceOf } from '../text/rows';
import { count, inLine, joined, say } from '../text/runs';
import { material } from './materials';

/** 领导机构与制度: the clerk's own words, then what the standard and the indicators ask of cadres. */
export function standards(source: ReportSource): readonly Paragraph[] {
  const asked = [...quotas(source), ...indicators(source)];
  return [[material('领导机构与制度', source)], ...(asked.length > 0 ? [asked] : [])];
}

function quotas({ book }: ReportSource): readonly Sentence[] {
  const { category, ...limits } = book.Quotas.columns;
  const lines = book.Quotas.sheetRows.flatMap((_, row) => {
    const name = category.values[row] ?? null;
    if (name === null) return [];
    const limit = (column: keyof typeof limits): NumberRun | null => {
      const value = limits[column].values[row] ?? null;
      const basis = { kind: 'sum', column } as const;
      return value === null ? null : count(value, `${name} 考核标准`, traceOf(book, 'Quotas', [row]), basis);
    };
    const demands = [
      range('联系村', limit('villagesMin'), limit('villagesMax'), '个'),
      range('联系户', limit('householdsMin'), limit('householdsMax'), '户'),
      range('全年办好事实事', limit('deedsPerYear'), null, '件'),
    ].filter((demand) => demand.length > 0);
    return demands.length > 0 ? [joined([`${inLine(name)}每人`, enumeration(demands)])] : [];
  });
  return lines.length > 0 ? [joined(['明确联系要求：', joined(lines, '；'), '。'])] : [];
}

/** 联系户3至5户; nothing where neither limit is set. */
function range(what: string, low: NumberRun | null, high: NumberRun | null, unit: string): Sentence {
  if (low === null) return high === null ? [] : say`${what}不超过${high}${unit}`;
  if (high === null) return say`${what}不少于${low}${unit}`;
  return low.value === high.value ? say`${what}${low}${unit}` : say`${what}${low}至${high}${unit}`;
}

function indicators({ book, summary }: ReportSource): readonly Sentence[] {
  const names = [...new Set(summary.indicators.map(({ demand }) => demand.name))];
  if (names.length === 0) return [];
  const { name } = book.Indicators.columns;
  const rows = names.map((named) => name.values.indexOf(named)).filter((row) => row >= 0);
  const number = count(names.length, '考核指标', traceOf(book, 'Indicators', rows));
  return [say`另设考核指标${number}项：${enumeration(names.map(inLine))}。`];
}
