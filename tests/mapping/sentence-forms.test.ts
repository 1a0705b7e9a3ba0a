import type { FormFilling } from '../../src/mapping/form/form-list';
import { plainText } from '../../src/mapping/form/source';
import { filledForm, sampleFilling } from './filled-form';

let filling: FormFilling;
beforeAll(async () => {
  filling = await sampleFilling();
});

const told = (text: string) => {
  const { fill } = filledForm(filling, `工作情况 | <\n${text} | x`);
  return { text: fill.cells.find(({ row, column }) => row === 2 && column === 1)?.value ?? null, left: fill.empty };
};

test('blanks behind known words and before their unit are filled, in underscores and in brackets', () => {
  expect(told('上半年共走访____次，慰问折款______元，办好事实事（   ）件。').text).toBe(
    '上半年共走访217次，慰问折款21726.2元，办好事实事（51）件。',
  );
  expect(told('全乡现有联系干部____人，结对帮扶户____户。').text).toBe('全乡现有联系干部19人，结对帮扶户49户。');
});

test('what is not sure stays a blank and is listed with the words around it', () => {
  const { text, left } = told('上半年走访____户、走访____次，群众满意率____%。');
  expect(text).toBe('上半年走访____户、走访217次，群众满意率____%。');
  expect(left.map(({ label }) => label)).toEqual(['上半年走访____户', '群众满意率____%']);
});

test.each(['本月共走访____次。', '去年走访____次。', '存在困难：________', '签字：____'])(
  '%s is left alone',
  (text) => {
    expect(told(text).text).toBeNull();
    expect(told(text).left).not.toEqual([]);
  },
);

test('months that the sentence or its title names are those that are counted', () => {
  const log = filling.sources.get('AssistanceLog') ?? [];
  const visits = (first: string, last: string): number =>
    log.filter(({ values }) => {
      const month = plainText(values['date']).slice(0, '2014-01'.length);
      return month >= first && month <= last;
    }).length;
  const may = filledForm(
    filling,
    '5月工作小结 | <\n本月全乡共走访群众____户次，今年以来____次。结对帮扶____户。 | x',
  ).fill.cells.find(({ row }) => row === 2)?.value;
  // Behind 今年以来 stands no word of what is counted.
  expect(may).toBe(`本月全乡共走访群众${visits('2014-05', '2014-05')}户次，今年以来____次。结对帮扶49户。`);
  expect(told('二季度共走访____次，上半年累计走访____次。').text).toBe(
    `二季度共走访${visits('2014-04', '2014-06')}次，上半年累计走访217次。`,
  );
});
