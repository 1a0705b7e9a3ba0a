import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SheetPlan } from '../../src/model/plan';
import { describeWith } from '../support/programs';
import { pageFaults } from './page-faults';
import type { Page } from './printed';
import { tooLowRows } from './row-heights';

const plan: SheetPlan = {
  id: 'form',
  sheet: '汇总',
  nodes: [
    { kind: 'columns', widths: [10, 10] },
    {
      kind: 'values',
      at: { row: 1, column: 1 },
      values: [
        ['汇总表', null],
        ['姓名', '件数'],
        ['王伟', 3],
        ['合计', 3],
        ['填报人：李静', null],
      ],
    },
    {
      kind: 'page',
      orientation: 'portrait',
      area: null,
      repeatRows: { from: 2, to: 2 },
      breaksBefore: [],
      header: '',
      footer: '',
    },
  ],
  stamp: null,
};

/** Pages of the plan's sheet, each with its number at the foot unless it has another. */
function pages(...bodies: readonly (readonly string[])[]): Page[] {
  return bodies.map((body, index) => {
    const lines = body.some((line) => line.startsWith('第')) ? body : [...body, `第${index + 1}页共${bodies.length}页`];
    return { sheet: '汇总', lines, text: lines.join('') };
  });
}

const head = ['汇总表', '姓名件数', '王伟3'];

test('a stamp is for programs: missing on paper it is no fault, printed it is one', () => {
  const cell = { row: 9, column: 1 };
  const text = '双联台账摘要';
  const stamped: SheetPlan = {
    ...plan,
    nodes: [...plan.nodes, { kind: 'values', at: cell, values: [[text]] }],
    stamp: { cell, text },
  };
  const body = [...head, '合计3', '填报人:李静'];
  expect(pageFaults({ pages: pages(body), looseFonts: [] }, [stamped])).toEqual([]);
  expect(pageFaults({ pages: pages([...body, text]), looseFonts: [] }, [stamped])).toEqual([
    '汇总: the stamp is printed',
  ]);
});

test('whole pages have no fault', () => {
  expect(pageFaults({ pages: pages([...head, '合计3', '填报人:李静']), looseFonts: [] }, [plan])).toEqual([]);
  expect(pageFaults({ pages: pages(head, ['姓名件数', '合计3', '填报人:李静']), looseFonts: [] }, [plan])).toEqual([]);
});

test.each<[string, Page[], RegExp]>([
  ['a text that is cut off', pages(['汇总表', '姓名件数', '王3', '合计3', '填报人:李静']), /not printed: A3 王伟/],
  ['a page without its header', pages(head, ['合计3', '填报人:李静']), /page 2: no 姓名 件数/],
  ['a page that holds only the left part', pages(head, ['姓名', '合计3', '填报人:李静']), /page 2: no 件数/],
  [
    'signatures on a page of their own',
    pages([...head, '合计3'], ['姓名件数', '填报人:李静']),
    /signatures stand alone/,
  ],
  [
    'a header at the foot of a page',
    pages(['汇总表', '姓名件数'], ['姓名件数', '王伟3', '合计3', '填报人:李静']),
    /page 1 ends with a header/,
  ],
  ['a number that does not fit', pages([...head, '合计###', '填报人:李静']), /does not fit/],
  ['a wrong page number', pages([...head, '合计3', '填报人:李静', '第2页共2页']), /ends with 第2页共2页/],
  ['a sheet that is not printed', [], /is not printed/],
])('%s is found', (_, found, fault) => {
  expect(pageFaults({ pages: found, looseFonts: [] }, [plan]).join('\n')).toMatch(fault);
});

test('a font that is not embedded is named', () => {
  expect(pageFaults({ pages: pages([...head, '合计3', '填报人:李静']), looseFonts: ['SimSun no'] }, [plan])).toEqual([
    'not embedded: SimSun no',
  ]);
});

describeWith(['soffice'], 'heights of rows', () => {
  test('a row that is too low for its wrapped text is found, one that is tall enough is not', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'heights-'));
    const wrapped = { font: '宋体', size: 10.5, wrap: true } as const;
    const sheet: SheetPlan = {
      ...plan,
      nodes: [
        { kind: 'columns', widths: [12] },
        { kind: 'values', at: { row: 1, column: 1 }, values: [['这一句话在十二个字符宽的列里要折成好几行'], ['短']] },
        { kind: 'style', range: { top: 1, left: 1, bottom: 2, right: 1 }, style: wrapped },
        { kind: 'rows', from: 1, to: 2, height: 20 },
      ],
    };
    try {
      expect(await tooLowRows([sheet], folder)).toEqual([expect.stringMatching(/^汇总!1: 20 points, needs /)]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
