import { answerRibbon, askPane, type RibbonTask } from '../../src/commands/ribbon-channel';
import { documentAddress } from '../../src/workbook/office/document-address';
import { officeDocument, type HostDocument } from '../excel-host/document';

const panes: (() => void)[] = [];
afterEach(() => {
  for (const close of panes.splice(0)) close();
});

const addressIn = (document: HostDocument) => () =>
  documentAddress(officeDocument(document) as unknown as Office.Document);

/** Opens a pane beside a workbook; answers the tasks that it does. */
function openPane(document: HostDocument): RibbonTask[] {
  const done: RibbonTask[] = [];
  panes.push(
    answerRibbon(addressIn(document), (task) => {
      done.push(task);
    }),
  );
  return done;
}

/** Presses a button of a workbook's ribbon; answers whether a pane does the task. */
const press = (document: HostDocument): Promise<boolean> => askPane(addressIn(document), 'validate');

/** Time for messages that are on their way. */
const settle = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 50);
  });

const saved = (address: string): HostDocument => ({ url: address, savedAs: address });

test('a task goes to the pane of its own workbook, and to it alone', async () => {
  const [own, other] = [openPane(saved('C:\\示例乡.xlsx')), openPane(saved('C:\\和平乡.xlsx'))];
  expect(await press(saved('C:\\示例乡.xlsx'))).toBe(true);
  await settle();
  expect([own, other]).toEqual([['validate'], []]);
});

test.each([[null], [undefined], ['']])(
  'of workbooks that were never saved (address %p) none can be told from another: the ribbon does it itself',
  async (url) => {
    const done = openPane({ url, savedAs: null });
    expect(await press({ url, savedAs: null })).toBe(false);
    await settle();
    expect(done).toEqual([]);
  },
);

test('a workbook saved under a new name is no longer taken for the one whose name it had', async () => {
  const copy = openPane({ url: 'C:\\示例乡.xlsx', savedAs: 'C:\\备份.xlsx' });
  expect(await press(saved('C:\\示例乡.xlsx'))).toBe(false);
  expect(await press(saved('C:\\备份.xlsx'))).toBe(true);
  await settle();
  expect(copy).toEqual(['validate']);
});

test('a workbook that was saved since its pane opened is known', async () => {
  const done = openPane({ url: null, savedAs: 'C:\\示例乡.xlsx' });
  expect(await press(saved('C:\\示例乡.xlsx'))).toBe(true);
  await settle();
  expect(done).toEqual(['validate']);
});

test('where no pane is open the ribbon does it itself', async () => {
  expect(await press(saved('C:\\示例乡.xlsx'))).toBe(false);
});

test('where Office does not tell the ribbon its workbook, the ribbon does it itself', async () => {
  const done = openPane(saved('C:\\示例乡.xlsx'));
  expect(await press({ ...saved('C:\\示例乡.xlsx'), stalled: true })).toBe(false);
  await settle();
  expect(done).toEqual([]);
});

test('a pane that answers too late does nothing: the ribbon has begun by then', async () => {
  const done: RibbonTask[] = [];
  panes.push(
    answerRibbon(
      () =>
        new Promise((resolve) => {
          setTimeout(() => {
            resolve('C:\\示例乡.xlsx');
          }, 900);
        }),
      (task) => {
        done.push(task);
      },
    ),
  );
  expect(await press(saved('C:\\示例乡.xlsx'))).toBe(false);
  await new Promise((resolve) => {
    setTimeout(resolve, 700);
  });
  expect(done).toEqual([]);
});

test('of two panes beside one workbook, as in two windows of a browser, one does the task', async () => {
  const [one, two] = [
    openPane(saved('https://example.org/台账.xlsx')),
    openPane(saved('https://example.org/台账.xlsx')),
  ];
  expect(await press(saved('https://example.org/台账.xlsx'))).toBe(true);
  await settle();
  expect([...one, ...two]).toEqual(['validate']);
});
