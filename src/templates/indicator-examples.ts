import type { LocalizedText } from '../model/language';
import type { ListName } from './column';
import type { TypedRow } from './typed-rows';

/** A rule that counties make, ready to be put into 考核指标. */
export interface IndicatorExample {
  /** What it asks, in a few words, for the user's choice. */
  readonly title: LocalizedText;
  readonly rows: readonly TypedRow<'Indicators'>[];
  /** Values of 可选项 that it needs, which the user's lists may lack. */
  readonly needs: { readonly [List in ListName]?: readonly string[] };
}

const example = (
  zh: string,
  en: string,
  rows: readonly TypedRow<'Indicators'>[],
  needs: IndicatorExample['needs'] = {},
): IndicatorExample => ({ title: { zh, en }, rows, needs });

/** Rules as public documents of counties state them; numbers and methods are to be changed to the county's own. */
export const indicatorExamples: readonly IndicatorExample[] = [
  example('每月驻村不少于20天', 'At least 20 days a month in the village', [
    { name: '每月驻村天数', counted: '帮扶天数', scope: '每名干部', period: '每月', lower: 20 },
  ]),
  example('全年下村不少于10天、4次', 'At least 10 days and 4 times a year', [
    { name: '全年下村天数', counted: '帮扶天数', scope: '每名干部', period: '全年', lower: 10 },
    { name: '全年下村次数', counted: '帮扶次数', scope: '每名干部', period: '全年', lower: 4 },
  ]),
  example(
    '全年联系6次、走访5次',
    'Six contacts and five visits a year',
    [
      {
        name: '全年联系次数',
        counted: '帮扶次数',
        methods: '电话联系、走访慰问',
        scope: '每名干部',
        period: '全年',
        lower: 6,
      },
      {
        name: '全年走访次数',
        counted: '帮扶次数',
        methods: '走访慰问',
        scope: '每名干部',
        period: '全年',
        lower: 5,
      },
    ],
    { methods: ['电话联系'] },
  ),
  example('每户每两月走访一次', 'A visit to each household every two months', [
    { name: '每两月走访', counted: '帮扶次数', methods: '走访慰问', scope: '每户', period: '每两月', lower: 1 },
  ]),
  example(
    '每户每月电话联系一次',
    'A call to each household every month',
    [{ name: '每月电话联系', counted: '帮扶次数', methods: '电话联系', scope: '每户', period: '每月', lower: 1 }],
    { methods: ['电话联系'] },
  ),
  example('每户每周问候、每半月走访', 'Ask after each household weekly, visit it twice a month', [
    { name: '每周问候', counted: '帮扶次数', scope: '每户', period: '每周', lower: 1 },
    { name: '每半月走访', counted: '帮扶次数', methods: '走访慰问', scope: '每户', period: '每半月', lower: 1 },
  ]),
  example(
    '独居老人每半年义诊、理发一次，全年助耕一次',
    'A haircut and a doctor’s visit each half-year for the old who live alone, help with the farm once a year',
    [
      {
        name: '每半年义诊',
        counted: '帮扶次数',
        methods: '义诊',
        householdTypes: '独居老人',
        scope: '每户',
        period: '每半年',
        lower: 1,
      },
      {
        name: '每半年理发',
        counted: '帮扶次数',
        methods: '理发',
        householdTypes: '独居老人',
        scope: '每户',
        period: '每半年',
        lower: 1,
      },
      {
        name: '全年助耕',
        counted: '帮扶次数',
        methods: '助耕',
        householdTypes: '独居老人',
        scope: '每户',
        period: '全年',
        lower: 1,
      },
    ],
    { methods: ['义诊', '理发', '助耕'], householdTypes: ['独居老人'] },
  ),
  example(
    '每名干部全年消费帮扶不少于400元',
    'Each cadre buys for at least 400 yuan a year',
    [
      {
        name: '全年消费帮扶',
        counted: '折款金额',
        methods: '消费帮扶',
        scope: '每名干部',
        period: '全年',
        lower: 400,
      },
    ],
    { methods: ['消费帮扶'] },
  ),
  example(
    '监测户全年6条措施、脱贫户3条',
    'Six measures a year for each household that is watched, three for those out of poverty',
    [
      {
        name: '监测户帮扶措施',
        counted: '帮扶次数',
        householdTypes: '监测户',
        scope: '每户',
        period: '全年',
        lower: 6,
      },
      {
        name: '脱贫户帮扶措施',
        counted: '帮扶次数',
        householdTypes: '脱贫户',
        scope: '每户',
        period: '全年',
        lower: 3,
      },
    ],
    { householdTypes: ['监测户', '脱贫户'] },
  ),
  example('重大节日每户走访一次', 'A visit to each household at the festivals', [
    { name: '节日走访', counted: '帮扶次数', occasions: '重大节日', scope: '每户', period: '报告期', lower: 1 },
  ]),
  example('每名干部负责一个项目', 'Each cadre answers for a project', [
    { name: '负责项目', counted: '负责项目', scope: '每名干部', period: '全年', lower: 1 },
  ]),
  example('每月走访得10分，少走访按比例得分', 'Ten points for a visit every month, fewer where some are missing', [
    {
      name: '每月走访计分',
      counted: '帮扶次数',
      methods: '走访慰问',
      scope: '每名干部',
      period: '每月',
      lower: 1,
      decisive: '否',
      points: 10,
    },
  ]),
  example('每走访一次得2分，最多得20分', 'Two points for each visit, twenty at most', [
    {
      name: '走访得分',
      counted: '帮扶次数',
      methods: '走访慰问',
      scope: '每名干部',
      period: '报告期',
      lower: 10,
      decisive: '否',
      points: 20,
    },
  ]),
];
