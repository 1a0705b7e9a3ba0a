import type { LedgerTemplate } from '../ledger';

/** 考核标准: how many villages, households and deeds each category of cadres is to reach. */
export const quotas = {
  table: 'Quotas',
  sheet: '考核标准',
  english: 'Quotas',
  about: { zh: '每类干部应联系几个村、几户、全年应办几件好事实事。可以增加类别；上下限留空表示不限。', en: 'What each category of cadres is to reach. Categories may be added; a blank limit is no limit.' },
  layout: 'rows',
  blankRows: 18,
  defaultRows: [
    ['班子成员', 1, 1, 3, 5, 5],
    ['机关干部', 1, 1, 1, 2, 2],
  ],
  orientation: 'portrait',
  columns: [
    { key: 'category', header: '干部类别', english: 'Category', type: { kind: 'name' }, required: true, width: 14,
      prompt: { zh: '干部类别名称，干部名册按此选择。', en: 'Name of the category; the cadre roster chooses from these.' }, example: '班子成员' },
    { key: 'villagesMin', header: '联系村下限', english: 'Villages, at least', type: { kind: 'integer', min: 0, max: 999, suffix: '个' }, required: false, width: 12,
      prompt: { zh: '至少联系几个村；留空表示不限。', en: 'At least so many villages; blank is no limit.' }, example: '1' },
    { key: 'villagesMax', header: '联系村上限', english: 'Villages, at most', type: { kind: 'integer', min: 0, max: 999, suffix: '个' }, required: false, width: 12,
      prompt: { zh: '最多联系几个村；留空表示不限。', en: 'At most so many villages; blank is no limit.' }, example: '1' },
    { key: 'householdsMin', header: '联系户下限', english: 'Households, at least', type: { kind: 'integer', min: 0, max: 999, suffix: '户' }, required: false, width: 12,
      prompt: { zh: '至少联系几户；留空表示不限。', en: 'At least so many households; blank is no limit.' }, example: '3' },
    { key: 'householdsMax', header: '联系户上限', english: 'Households, at most', type: { kind: 'integer', min: 0, max: 999, suffix: '户' }, required: false, width: 12,
      prompt: { zh: '最多联系几户；留空表示不限。', en: 'At most so many households; blank is no limit.' }, example: '5' },
    { key: 'deedsPerYear', header: '年好事实事下限', english: 'Deeds a year', type: { kind: 'integer', min: 0, max: 999, suffix: '件' }, required: false, width: 15,
      prompt: { zh: '全年至少办几件好事实事；留空表示不限。', en: 'At least so many good deeds a year; blank is no limit.' }, example: '5' },
  ],
} as const satisfies LedgerTemplate;
