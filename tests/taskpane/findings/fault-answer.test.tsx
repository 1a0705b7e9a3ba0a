/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { checkedOf as puttingTogether, checkRead, type Checked } from '../../../src/app/check';
import { faultLines, type FaultLine } from '../../../src/app/replacements/fault-lines';
import { dayOf } from '../../../src/model/day';
import { unwatched } from '../../../src/model/progress';
import { readLedgers } from '../../../src/app/read-ledgers';
import type { PaneActions } from '../../../src/taskpane/actions/pane-actions';
import { FaultAnswer } from '../../../src/taskpane/findings/fault-answer';
import { PaneContext, type PaneContextValue } from '../../../src/taskpane/pane/pane-context';
import { initialState } from '../../../src/taskpane/state/state';
import { loadLaterWords, wordsIn } from '../../../src/taskpane/words/words';
import { content } from '../../support/book';

beforeAll(loadLaterWords);

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const LOG = '日期 | 干部姓名 | 村 | 帮扶方式 | 时机 | 好事实事 | 办理状态 | 帮扶内容';
const entry = (method: string, occasion: string, date = '=2014-03-05'): string =>
  `${date} | 王伟 | 乌木村 | ${method} | ${occasion} | 是 | 已办结 | 谈心`;

/** A township with 春节 three times, one 慰问, and a day that cannot be read. */
async function township(): Promise<Checked> {
  const log = [
    entry('慰问', '春节'),
    entry('走访慰问', '春节'),
    entry('走访慰问', '春节'),
    entry('走访慰问', '日常', '正月十五'),
  ];
  const read = await readLedgers(
    content({
      Villages: '名称 | 类别\n乌木村 | 村',
      Cadres: '姓名 | 干部类别 | 联系村\n王伟 | 机关干部 | 乌木村',
      AssistanceLog: [LOG, ...log].join('\n'),
    }),
    dayOf(2014, 7, 1) ?? 0,
    unwatched,
  );
  const { judgement, readingFindings } = await checkRead(read, unwatched);
  return puttingTogether(read.content, readingFindings, judgement, []);
}

interface Drawn {
  readonly place: HTMLElement;
  readonly line: FaultLine;
  readonly asked: readonly (readonly [keyof PaneActions, ...unknown[]])[];
}

/** Draws the line of a written value, answered by this text where one is given. */
async function draw(written: string, answer?: string): Promise<Drawn> {
  const checked = await township();
  const line = faultLines(checked, checked.findings).find((candidate) => candidate.written === written);
  if (!line) throw new Error(`no line ${written}`);
  const asked: [keyof PaneActions, ...unknown[]][] = [];
  const actions = new Proxy({} as PaneActions, {
    get:
      (_, name: keyof PaneActions) =>
      (...given: unknown[]) => {
        asked.push([name, ...given]);
      },
  });
  const pane = {
    state: {
      ...initialState,
      book: { kind: 'read', checked },
      answers: answer === undefined ? {} : { [line.key]: answer },
    },
    actions,
    words: wordsIn('zh'),
  } as unknown as PaneContextValue;
  const place = document.body.appendChild(document.createElement('div'));
  await act(async () => {
    createRoot(place).render(
      <FluentProvider theme={webLightTheme}>
        <PaneContext value={pane}>
          <FaultAnswer line={line} />
        </PaneContext>
      </FluentProvider>,
    );
    await Promise.resolve();
  });
  return { place, line, asked };
}

const buttonOf = ({ place }: Drawn, name: string): HTMLButtonElement => {
  const found = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (!found) throw new Error(`no button ${name} among ${place.innerHTML}`);
  return found;
};
const press = (drawn: Drawn, name: string): void => {
  act(() => {
    buttonOf(drawn, name).click();
  });
};

test('a value of a list is chosen from the list, and all cells that hold it are shown before they change', async () => {
  const drawn = await draw('春节', '重大节日');
  const select = drawn.place.querySelector('select');
  expect(select?.value).toBe('重大节日');
  expect([...(select?.options ?? [])].map(({ value }) => value)).toEqual(['', ...(drawn.line.choices ?? [])]);
  press(drawn, '全部改');
  expect(drawn.asked).toMatchObject([
    [
      'openDialog',
      {
        kind: 'fixes',
        changes: [{ fix: { before: '春节', after: '重大节日' } }, {}, {}],
        replacements: [{ table: 'AssistanceLog', column: 'occasion', written: '春节', after: '重大节日' }],
      },
    ],
  ]);
});

test('the value clearly meant is chosen from the start; a single cell changes at once', async () => {
  const drawn = await draw('慰问');
  expect(drawn.place.querySelector('select')?.value).toBe('走访慰问');
  press(drawn, '改');
  expect(drawn.asked).toMatchObject([['fix', [{ address: '帮扶日志!D2' }], [{ written: '慰问', after: '走访慰问' }]]]);
});

test('as long as nothing is chosen, nothing can be changed', async () => {
  const drawn = await draw('春节');
  expect(buttonOf(drawn, '全部改').getAttribute('aria-disabled')).toBe('true');
  press(drawn, '全部改');
  expect(drawn.asked).toEqual([]);
});

test('a value of a list that the user keeps is added to it by one click', async () => {
  const drawn = await draw('春节');
  press(drawn, '添加到可选项');
  expect(drawn.asked).toEqual([['addOption', { list: 'occasions', value: '春节' }]]);
});

test('a day is typed; one that the calendar does not have is refused in words', async () => {
  expect((await draw('正月十五', '2014.2.14')).place.querySelector('[role=alert]')).toBeNull();
  const wrong = await draw('正月十五', '2014-2-30');
  expect(wrong.place.querySelector('[role=alert]')?.textContent).toContain('日历上不存在');
  press(wrong, '改');
  expect(wrong.asked).toEqual([]);
});
