import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeWith, pythonWithOpenpyxl, run, sharedFolder } from '../support/programs';
import { cli, useFolder } from './cli';

const file = useFolder();
const today = ['--today', '2014-07-05'] as const;

function python(script: string): string {
  return run(pythonWithOpenpyxl() ?? 'python3', ['-c', `import openpyxl\n${script}`]);
}

/** A workbook of one sheet with these rows. */
function workbook(name: string, rows: readonly (readonly (string | number | null)[])[]): string {
  const path = file(name);
  const lines = JSON.stringify(JSON.stringify(rows));
  python(
    `import json\nwb=openpyxl.Workbook();ws=wb.active\nfor r in json.loads(${lines}): ws.append(r)\nfor r in ws.iter_rows():\n  for c in r:\n    if c.data_type=='f': c.data_type='s'\nwb.save(${JSON.stringify(path)})`,
  );
  return path;
}

function checkXlsx(path: string): void {
  run(join(sharedFolder() ?? '', 'tools', 'check-xlsx'), [path]);
}

describeWith(['python with openpyxl', 'shared folder', 'xmllint'], 'old tables on the command line', () => {
  const rows = [
    ['大湾村结对帮扶名册'],
    ['序号', '户主', '类别', '帮扶责任人', '结对时间'],
    [1, '=HYPERLINK("http://x")', '困难群众', '李四', '2014.3.5'],
    [2, '王五', '空巢老人', '李四', '2014.3'],
  ];

  test('come into a new workbook as text, and what cannot be read is told at its old place', async () => {
    const old = workbook('旧表.xlsx', rows);
    const target = file('新台账.xlsx');
    const { code, out } = await cli('import', old, '-o', target, '--json');
    expect(code).toBe(1);
    const told = JSON.parse(out) as { rows: object; unreadable: { address: string; code: string }[] };
    expect(told.rows).toEqual({ Pairings: 2 });
    expect(told.unreadable.map(({ address, code: why }) => [address, why])).toEqual([['Sheet!E4', 'C103']]);
    checkXlsx(target);
    const look = `ws=openpyxl.load_workbook(${JSON.stringify(target)})['结对帮扶']\nprint(ws['D2'].data_type, ws['D2'].value, ws['B2'].value, ws['K3'].value)`;
    expect(python(look).trim()).toBe('s =HYPERLINK("http://x") 大湾村 None');
  });

  test('are added to a workbook beyond its blank rows, once', async () => {
    const many = workbook('多户.xlsx', [
      ['村', '户主', '帮扶干部'],
      ...Array.from({ length: 420 }, (_, at) => ['大湾村', `户${at}`, '李四']),
    ]);
    const sample = file('示例.xlsx');
    expect((await cli('sample', '-o', sample)).code).toBe(0);
    const target = file('已导入.xlsx');
    await cli('import', many, '--into', sample, '-o', target, ...today);
    checkXlsx(target);
    const look = `ws=openpyxl.load_workbook(${JSON.stringify(target)})['结对帮扶']\nprint(ws.tables['Pairings'].ref, ws['D53'].value, ws['D472'].value)`;
    expect(python(look).trim()).toMatch(/^A1:M\d{3} 户0 户419$/);
    const again = await cli('import', many, '--into', target, '-o', file('再导入.xlsx'), '--json', ...today);
    expect(JSON.parse(again.out)).toMatchObject({ rows: {}, present: { length: 420 } });
  });

  test('are taken as a map said the last time, where their headers are the same', async () => {
    const sample = file('示例三.xlsx');
    await cli('sample', '-o', sample);
    const old = workbook('旧三.xlsx', [
      ['村', '户主', '帮扶干部', '养猪'],
      ['大湾村', '户一', '李四', '三头'],
    ]);
    const map = file('map三.json');
    const columns = { A: 'village', B: 'household', C: 'cadre', D: 'remarks' };
    const header = { top: 1, bottom: 1 };
    writeFileSync(map, JSON.stringify({ tables: [{ sheet: 'Sheet', header, ledger: 'Pairings', columns }] }));
    const [target, later] = [file('导入三.xlsx'), file('导入四.xlsx')];
    await cli('import', old, '--into', sample, '-o', target, '--map', map, ...today);
    checkXlsx(target);
    const next = workbook('旧四.xlsx', [
      ['村', '户主', '帮扶干部', '养猪'],
      ['大湾村', '户二', '李四', '五头'],
    ]);
    const { out } = await cli('import', next, '--into', target, '-o', later, '--json', ...today);
    expect(JSON.parse(out)).toMatchObject({ tables: [{ columns, why: { D: 'kept' } }], rows: { Pairings: 1 } });
  });

  test('are not carried over by a map that names what is not there', async () => {
    const map = file('map.json');
    writeFileSync(
      map,
      JSON.stringify({ tables: [{ sheet: 'Sheet', header: { top: 2, bottom: 2 }, ledger: 'Nothing', columns: {} }] }),
    );
    const { code, err } = await cli('import', workbook('旧.xlsx', rows), '-o', file('不成.xlsx'), '--map', map);
    expect([code, err]).toEqual([2, expect.stringContaining('Nothing')]);
  });

  test('a form is filled, its own file stays as it is, and each value is traced', async () => {
    const sample = file('示例二.xlsx');
    await cli('sample', '-o', sample);
    const form = workbook('表.xlsx', [['序号', '户主姓名', '身份证号', '帮扶干部', '银行卡号'], [1], [2], ['合计']]);
    const before = readFileSync(form);
    const { code, out } = await cli(
      'fill',
      form,
      '--from',
      sample,
      '-o',
      file('填好.xlsx'),
      '--trace',
      file('来源.xlsx'),
      '--json',
      ...today,
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      tables: [
        { source: 'Pairings', columns: { B: 'household', C: 'idNumber', D: 'cadre' }, unmatched: ['E'], rows: 49 },
      ],
      refused: [],
    });
    expect(readFileSync(form)).toEqual(before);
    for (const name of ['填好.xlsx', '来源.xlsx']) checkXlsx(file(name));
    const look = `ws=openpyxl.load_workbook(${JSON.stringify(file('来源.xlsx'))})['填表来源']\nprint(*[c.value for c in ws[2]])`;
    expect(python(look).trim()).toBe('Sheet!B2 户主姓名 陈大山 Pairings.household 结对帮扶：2行');
  });

  test('a protected form is filled as far as its rows go, and that is said', async () => {
    const sample = file('示例三.xlsx');
    await cli('sample', '-o', sample);
    const form = workbook('锁.xlsx', [['户主姓名', '家庭人口', '帮扶干部'], [], [], ['合计']]);
    python(
      `from openpyxl.styles import Protection\nwb=openpyxl.load_workbook(${JSON.stringify(form)});ws=wb.active;ws.protection.sheet=True\nfor r in ws['A2:C3']:\n  for c in r: c.protection=Protection(locked=False)\nwb.save(${JSON.stringify(form)})`,
    );
    const { err } = await cli('fill', form, '--from', sample, '-o', file('锁填.xlsx'), ...today);
    expect(err).toContain('“Sheet”少 47 行，没有填进去：表格受保护');
    checkXlsx(file('锁填.xlsx'));
  });
});
