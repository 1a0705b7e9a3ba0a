import { maskNumbersIn } from '../../src/submission/mask';
import { maskedFileName } from '../../src/submission/masked-file-name';

const shown = (name: string): string => maskedFileName(name, maskNumbersIn);

test.each(['甲乡上报_20261129032215.xlsx', '20261129032215甲乡 202611290322.xlsx', '导出20280229235959(1).xlsx'])(
  'the time in %s is no number of a person',
  (name) => {
    expect(shown(name)).toBe(name);
  },
);

test.each([
  ['no day of the calendar', '甲乡20260631032215.xlsx', '甲乡202*******2215.xlsx'],
  ['no time of the day', '甲乡20261129242215.xlsx', '甲乡202*******2215.xlsx'],
  ['a longer number', '甲乡120261129032215.xlsx', '甲乡120261*****2215.xlsx'],
])('%s is masked as ever', (_, name, masked) => {
  expect(shown(name)).toBe(masked);
});

test('numbers of persons beside a time are masked', () => {
  expect(shown('13812344321_20261129032215_510903194912310118.xlsx')).toBe(
    '138****4321_20261129032215_510903********0118.xlsx',
  );
});

test.each(['510903 201211280118', '5109-03_201211280118', '５１０９０３ 201211280118'])(
  'the end of the ID number %s of a child is no time',
  (number) => {
    expect(shown(`${number}.xlsx`)).not.toMatch(/1128/);
  },
);
