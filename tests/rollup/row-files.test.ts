import { parquetReadObjects } from 'hyparquet';
import { ledgerFile } from '../../src/rollup/row-files/ledger-file';
import type { PackedLedger } from '../../src/rollup/delivery';
import { content, type LedgerTexts } from '../support/book';
import { delivered } from './county';

async function ledgerOf(table: string, change: LedgerTexts): Promise<PackedLedger> {
  const { content: book } = await delivered('a.xlsx', content(change));
  const ledger = book.kind === 'book' ? book.ledgers.find((candidate) => candidate.table === table) : undefined;
  if (!ledger) throw new Error(`no ${table}`);
  return ledger;
}

const read = (bytes: Uint8Array): Promise<readonly Readonly<Record<string, unknown>>[]> =>
  parquetReadObjects({ file: bytes.slice().buffer });

test('rows are read back typed: days, counts, exact amounts, texts; what could not be read is said beside', async () => {
  const Projects = `板块 | 事项 | 项目名称 | 数量 | 计量单位 | 资金(万元) | 开工日期 | 状态 | 受益户数
    基础设施建设 | 桥梁修建 | =HYPERLINK | 若干 | 座 | 2000万 | 2014.3.5 | 实施中 | =12
    基础设施建设 | 桥梁修建 | 桥 | =0.1 | 座 | =234567.8901 | | 实施中 |`.replace('=HYPERLINK', '"=HYPERLINK(1)"');
  const { folder, file, bytes } = ledgerFile('甲乡', await ledgerOf('Projects', { Projects }));
  expect([...folder, file]).toEqual(['Projects', 'unit=甲乡', 'rows.parquet']);
  const [first, second] = await read(bytes);
  expect(first).toMatchObject({
    row: 2,
    name: '=HYPERLINK(1)',
    quantity: null,
    measure: '座',
    funds: 2000,
    from: new Date('2014-03-05T00:00:00Z'),
    beneficiaries: 12,
    unread: '{"quantity":"若干"}',
  });
  expect(second).toMatchObject({ quantity: 0.1, funds: 234_567.8901, from: null, unread: null });
});

test('a unit’s name cannot lead out of the folder', async () => {
  const ledger = await ledgerOf('Villages', { Villages: '名称 | 类别\n乌木村 | 村' });
  expect(ledgerFile('../a=b', ledger).folder[1]).toBe('unit=..%2Fa%3Db');
  expect(ledgerFile('..', ledger).folder[1]).toBe('unit=%2E%2E');
});

test('a number that its column cannot hold is said beside, never cut off and never the end of the file', async () => {
  const Projects = `板块 | 事项 | 项目名称 | 数量 | 计量单位 | 资金(万元) | 受益户数
    基础设施建设 | 桥梁修建 | 桥 | =5000000000000 | 座 | =-7000000000000 | =3000000000
    基础设施建设 | 桥梁修建 | 桥 | =512000000000 | 座 | =1 | =2000000000`;
  const { bytes } = ledgerFile('甲乡', await ledgerOf('Projects', { Projects }));
  const [beyond, within] = await read(bytes);
  expect(beyond).toMatchObject({
    quantity: null,
    funds: null,
    beneficiaries: null,
    unread: '{"quantity":5000000000000,"funds":-7000000000000,"beneficiaries":3000000000}',
  });
  expect(within).toMatchObject({ quantity: 512_000_000_000, funds: 1, beneficiaries: 2_000_000_000, unread: null });
});
