import fc from 'fast-check';
import type { CellValue } from '../../../src/model/cell';
import type { TypedRow } from '../../../src/templates/typed-rows';

const of = (...values: readonly CellValue[]): fc.Arbitrary<CellValue> => fc.constantFrom(...values);
const oneOrTwo = (first: string, second: string): fc.Arbitrary<CellValue> =>
  of(null, null, null, first, second, `${first}、${second}`);

/** Random rows of 考核指标 over the words of the random townships; some cannot be worked out, some have one name. */
export const randomIndicators: fc.Arbitrary<readonly TypedRow<'Indicators'>[]> = fc.array(
  fc
    .record({
      name: of('甲', '乙', '丙', '丁', '戊', '己'),
      categories: of(null, null, '机关干部', '班子成员、驻村队员'),
      counted: of('帮扶次数', '帮扶天数', '走访户数', '好事实事', '受益人数', '折款金额', '负责项目'),
      methods: oneOrTwo('走访慰问', '政策咨询'),
      occasions: oneOrTwo('日常', '重大节日'),
      householdTypes: oneOrTwo('空巢老人', '困难群众'),
      scope: of('每名干部', '每名干部', '每户', '每村'),
      period: of('每周', '每半月', '每月', '每两月', '每季度', '每半年', '全年', '报告期'),
      lower: of(null, 0, 1, 1, 2, 3, 7.5, 400),
      upper: of(null, null, null, 1, 4, 30),
      decisive: of(null, '是', '否'),
      points: of(null, 1, 2.675, 10),
    })
    .map((row) =>
      // Projects by the log's own conditions are an error; most of them are asked for as they should be.
      row.counted === '负责项目' && row.lower !== 7.5
        ? {
            ...row,
            methods: null,
            occasions: null,
            householdTypes: null,
            scope: '每名干部',
            period: row.period === '每月' ? '全年' : '报告期',
          }
        : row,
    ),
  { maxLength: 6 },
);
