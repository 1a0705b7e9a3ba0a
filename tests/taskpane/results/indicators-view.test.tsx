/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { indicatorResults } from '../../../src/app/indicators/results';
import type { IndicatorLine } from '../../../src/model/summary';
import type { PaneActions } from '../../../src/taskpane/actions/pane-actions';
import { PaneContext, type PaneContextValue } from '../../../src/taskpane/pane/pane-context';
import { IndicatorCadre } from '../../../src/taskpane/results/indicator-cadre';
import { IndicatorHead } from '../../../src/taskpane/results/indicator-head';
import { initialState } from '../../../src/taskpane/state/state';
import { loadLaterWords, wordsIn } from '../../../src/taskpane/words/words';
import { dayOf } from '../../../src/model/day';

beforeAll(loadLaterWords);

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const MILLION = 1_000_000;

const line = (cadre: string, given: Partial<IndicatorLine>): IndicatorLine => ({
  demand: {
    name: '每月驻村天数',
    counted: '帮扶天数',
    scope: '每名干部',
    period: '每月',
    lower: 20 * MILLION,
    upper: null,
    due: null,
  },
  decisive: true,
  points: null,
  cadre,
  met: 6,
  of: 6,
  actual: 120 * MILLION,
  verdict: '达标',
  missed: [],
  score: null,
  trace: [{ table: 'AssistanceLog', rows: [2, 3] }],
  ...given,
});

const lines = [
  line('王伟', {}),
  line('李静', {
    met: 5,
    verdict: '未达标',
    missed: [
      { window: { first: dayOf(2014, 3, 1) ?? 0, last: dayOf(2014, 3, 31) ?? 0 }, target: null, actual: 12 * MILLION },
    ],
    trace: [{ table: 'AssistanceLog', rows: [3, 7] }],
  }),
  line('谭小兵', { met: 0, of: 0, verdict: null, trace: [] }),
];

async function draw(drawn: ReactNode) {
  const asked: unknown[][] = [];
  const actions = new Proxy({} as PaneActions, {
    get:
      (_, name: string) =>
      (...given: unknown[]) =>
        asked.push([name, ...given]),
  });
  const pane = { state: initialState, actions, words: wordsIn('zh') } as unknown as PaneContextValue;
  const place = document.body.appendChild(document.createElement('div'));
  await act(async () => {
    createRoot(place).render(
      <FluentProvider theme={webLightTheme}>
        <PaneContext value={pane}>{drawn}</PaneContext>
      </FluentProvider>,
    );
    await Promise.resolve();
  });
  return { place, asked };
}

const press = (place: HTMLElement, label: RegExp): void => {
  const button = [...place.querySelectorAll('button')].find((one) => label.test(one.getAttribute('aria-label') ?? ''));
  if (!button) throw new Error(`no button ${String(label)} in ${place.innerHTML}`);
  act(() => {
    button.click();
  });
};

test('an indicator says what it asks and how many meet it, each number opening its rows', async () => {
  const [result] = indicatorResults({ indicators: lines });
  if (!result) throw new Error('no result');
  const { place, asked } = await draw(<IndicatorHead result={result} open={false} onToggle={() => undefined} />);
  expect(place.textContent).toBe('每月驻村天数每月不少于20天达标 1未达标 1不考核 1');
  press(place, /未达标：1/);
  expect(asked).toEqual([
    ['trace', { title: '每月驻村天数 未达标', value: '1', trace: [{ table: 'AssistanceLog', rows: [3, 7] }] }],
  ]);
});

test('a cadre who misses it is told which months and how much, the tests opening the rows', async () => {
  const { place, asked } = await draw(lines[1] && <IndicatorCadre line={lines[1]} />);
  expect(place.textContent).toContain('李静未达标5/6');
  expect(place.textContent).toContain('缺：3月12天');
  press(place, /5\/6/);
  expect(asked).toMatchObject([['trace', { value: '5/6' }]]);
});

test('of a cadre who is not judged nothing is said to be missing', async () => {
  const { place } = await draw(lines[2] && <IndicatorCadre line={lines[2]} />);
  expect(place.textContent).toBe('谭小兵不考核');
});
