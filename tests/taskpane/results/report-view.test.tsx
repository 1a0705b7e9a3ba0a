/** @jest-environment jsdom */
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { Report } from '../../../src/app/report';
import type { Checked } from '../../../src/app/check';
import type { PaneActions } from '../../../src/taskpane/actions/pane-actions';
import { PaneContext } from '../../../src/taskpane/pane/pane-context';
import { ReportView } from '../../../src/taskpane/results/report/report-view';
import { reduce } from '../../../src/taskpane/state/reducer';
import { initialState, type Drafted, type PaneState } from '../../../src/taskpane/state/state';
import { loadLaterWords, wordsIn } from '../../../src/taskpane/words/words';

beforeAll(loadLaterWords);

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const report: Report = {
  kind: '总结',
  title: ['示例乡人民政府', '2014年上半年双联工作总结'],
  notes: ['注：有1行没有计入。'],
  opening: [[[{ kind: 'blank', section: '背景和要求', wanted: '上级的要求', text: null }]]],
  sections: [
    {
      level: 1,
      heading: '基本情况',
      paragraphs: [
        [
          [
            { kind: 'text', text: '辖村' },
            {
              kind: 'number',
              text: '8',
              value: 8,
              of: '村',
              trace: [{ table: 'Villages', rows: [2, 3] }],
              basis: { kind: 'rows' },
            },
            { kind: 'text', text: '个<b>。' },
          ],
        ],
      ],
    },
  ],
  figureSheet: null,
  unit: '示例乡人民政府',
  date: '2014年7月1日',
};

const drafted: Drafted = {
  report,
  headings: ['一、基本情况'],
  text: '全文',
  checked: {} as Checked,
  force: false,
  periodFits: true,
  isStale: false,
};

let root: Root;
afterEach(() => {
  act(() => {
    root.unmount();
  });
});

function draw(state: PaneState, actions: Partial<PaneActions>): HTMLElement {
  const place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  const context = { workspace: {} as never, state, actions: actions as PaneActions, words: wordsIn('zh') };
  act(() => {
    root.render(
      <PaneContext value={context}>
        <ReportView />
      </PaneContext>,
    );
  });
  return place;
}

const button = (place: HTMLElement, name: string): HTMLButtonElement => {
  const found = [...place.querySelectorAll('button')].find(
    // A tab holds its text twice, so that it keeps its width when it is chosen.
    ({ textContent, ariaLabel }) => [name, name + name].includes(textContent) || ariaLabel === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
};

const click = (place: HTMLElement, name: string): void => {
  act(() => {
    button(place, name).click();
  });
};

test('the draft reads as it is written: headings, sentences, marked blanks; text of a cell stays text', () => {
  const place = draw({ ...initialState, drafted }, {});
  expect(place.querySelector('h2')?.textContent).toBe('示例乡人民政府2014年上半年双联工作总结');
  expect(place.querySelector('h3')?.textContent).toBe('一、基本情况');
  expect(place.querySelector('mark')?.textContent).toBe('【请补充：上级的要求】');
  expect(place.textContent).toContain('辖村8个<b>。');
  expect(place.textContent).toContain('注：有1行没有计入。');
});

test('a click on a number asks for the rows it was made from', () => {
  const trace = jest.fn();
  const place = draw({ ...initialState, drafted }, { trace });
  click(place, '村：8，看来自哪些行');
  expect(trace).toHaveBeenCalledWith({ title: '村', value: '8', trace: [{ table: 'Villages', rows: [2, 3] }] });
});

test('it is saved as a Word file or a page, and another kind is drafted from its tab', () => {
  const [saveReport, draftReport] = [jest.fn(), jest.fn()];
  const place = draw({ ...initialState, drafted }, { saveReport, draftReport });
  click(place, '保存 Word 文件');
  click(place, '保存网页');
  expect(saveReport.mock.calls).toEqual([['docx'], ['html']]);
  click(place, '简报');
  expect(draftReport).toHaveBeenCalledWith({ kind: '简报', force: false });
});

test('its text goes to the clipboard', async () => {
  const writeText = jest.fn().mockResolvedValue(undefined);
  Object.assign(navigator, { clipboard: { writeText } });
  const place = draw({ ...initialState, drafted }, {});
  await act(async () => {
    button(place, '复制文字').click();
    await Promise.resolve();
  });
  expect(writeText).toHaveBeenCalledWith('全文');
  expect(place.textContent).toContain('文字已复制。');
});

test('an edit makes a draft out of date, which it says; a new check puts it away', () => {
  const state = reduce({ ...initialState, drafted }, { type: 'edited', checked: {} as Checked, stale: [] });
  expect(state.drafted?.isStale).toBe(true);
  expect(draw(state, {}).textContent).toContain('这份初稿已过期');
  expect(reduce(state, { type: 'tab', tab: 'ledgers' }).drafted).toBeNull();
});
