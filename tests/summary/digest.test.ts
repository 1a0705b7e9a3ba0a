import { createHash } from 'node:crypto';
import { ledgerDigests } from '../../src/summary/digest';
import { tableNames } from '../../src/templates/ledgers';
import { book } from '../support/book';

const CADRES = `
姓名 | 干部类别 | 联系村
王伟 | 班子成员 | 乌木村
李静 | 机关干部 | 平桥村`;

/** Digest of the cadre roster written as such a table. */
async function cadresOf(table: string): Promise<string> {
  const { ledgers } = await ledgerDigests(await book({ Cadres: table }));
  return ledgers.find((ledger) => ledger.table === 'Cadres')?.hash ?? '';
}

test('the digest of a single row is the SHA-256 of its cells in the order of the template', async () => {
  const { ledgers } = await ledgerDigests(await book({ Quotas: '干部类别|联系村下限|联系村上限|联系户下限|联系户上限|年好事实事下限\n县级领导|=1|=1|=5||=4' }));
  const expected = createHash('sha256').update('["县级领导",1,1,5,"",4]\n').digest('hex');
  expect(ledgers.find((ledger) => ledger.table === 'Quotas')).toEqual({ table: 'Quotas', rows: 1, hash: expected.slice(0, 12) });
});

test('every ledger has a digest, and the whole has one', async () => {
  const { whole, ledgers } = await ledgerDigests(await book({}));
  expect(ledgers.map(({ table }) => table)).toEqual(tableNames);
  expect(whole).toMatch(/^[0-9a-f]{32}$/);
});

test.each([
  ['blank rows come between', '姓名|干部类别|联系村\n王伟|班子成员|乌木村\n|\n|\n李静|机关干部|平桥村'],
  ['columns change places', '联系村|姓名|干部类别\n乌木村|王伟|班子成员\n平桥村|李静|机关干部'],
  ['rows change places', '姓名|干部类别|联系村\n李静|机关干部|平桥村\n王伟|班子成员|乌木村'],
])('it stays when %s', async (_, table) => {
  expect(await cadresOf(table)).toBe(await cadresOf(CADRES));
});

test.each([
  ['a value changes', '姓名|干部类别|联系村\n王伟|班子成员|乌木村\n李静|机关干部|定水村'],
  ['values change places between rows', '姓名|干部类别|联系村\n王伟|班子成员|平桥村\n李静|机关干部|乌木村'],
  ['a cell is filled in', '姓名|干部类别|联系村|备注\n王伟|班子成员|乌木村|分管农业\n李静|机关干部|平桥村|'],
  ['a row goes', '姓名|干部类别|联系村\n王伟|班子成员|乌木村'],
  ['a row is doubled', '姓名|干部类别|联系村\n王伟|班子成员|乌木村\n王伟|班子成员|乌木村\n李静|机关干部|平桥村'],
])('it changes when %s', async (_, table) => {
  expect(await cadresOf(table)).not.toBe(await cadresOf(CADRES));
});

test('a number and the same number as text are different', async () => {
  expect(await cadresOf('姓名|干部类别|联系村|联系电话\n王伟|班子成员|乌木村|=8181234567')).not.toBe(await cadresOf('姓名|干部类别|联系村|联系电话\n王伟|班子成员|乌木村|8181234567'));
});

test('what changes in one ledger changes the whole and no other ledger', async () => {
  const before = await ledgerDigests(await book({ Cadres: CADRES }));
  const after = await ledgerDigests(await book({ Cadres: CADRES.replace('平桥村', '马坪村') }));
  expect(after.whole).not.toBe(before.whole);
  expect(after.ledgers.filter((ledger, index) => ledger.hash !== before.ledgers[index]?.hash).map(({ table }) => table)).toEqual(['Cadres']);
});
