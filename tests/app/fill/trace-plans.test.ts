import { check } from '../../../src/app/check';
import { samplePlans } from '../../../src/app/create';
import { tracePlans } from '../../../src/app/fill/trace-plans';
import { parseIsoDay } from '../../../src/model/day';
import { unwatched } from '../../../src/model/progress';
import { openFileWorkbook } from '../../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../../src/workbook/file/new-workbook';
import { filledForm, sampleFilling } from '../../mapping/filled-form';

test('who reports, of which period and until which day are traced to the profile, figures to their rows', async () => {
  const { book } = await check(
    await openFileWorkbook(await newWorkbook(samplePlans())),
    parseIsoDay('2014-07-05') ?? 0,
    unwatched,
  );
  const text = '工作情况 | <\n填报单位：____，截至____年__月__日，共走访____次。 | x';
  const { fill } = filledForm(await sampleFilling(), text);
  const plan = JSON.stringify(tracePlans([fill], book));
  expect(plan).toContain('"帮扶日志：2–218行；基本信息：填报单位；基本信息：截止日期"');
});
