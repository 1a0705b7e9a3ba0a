import type { TypedRow } from '../../src/templates/typed-rows';

/** Indicators of every kind: for the cadre, for each village, and monthly or less often for each household. */
export function indicatorRows(count: number): readonly TypedRow<'Indicators'>[] {
  const things = ['帮扶次数', '帮扶天数', '走访户数', '好事实事', '受益人数', '折款金额'];
  const scopes = ['每名干部', '每户', '每村'];
  const periods = ['每周', '每半月', '每月', '每两月', '每季度', '每半年', '全年', '报告期'];
  return Array.from({ length: count }, (_, at) => ({
    name: `指标${at + 1}`,
    counted: things[at % things.length] ?? '',
    methods: at % 2 === 0 ? '走访慰问' : null,
    householdTypes: at % 4 === 0 ? '困难群众' : null,
    scope: scopes[at % scopes.length] ?? '',
    period: periods[at % 3 === 1 ? 2 + (at % 6) : at % periods.length] ?? '',
    lower: 1,
    points: 10,
  }));
}
