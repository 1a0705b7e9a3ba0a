import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { entryAt } from '../../src/model/row-change';
import { followDigests, ledgerDigests } from '../../src/summary/digest';
import { RowSum } from '../../src/summary/row-sum';
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
  const { ledgers } = await ledgerDigests(
    await book({
      Quotas: '干部类别|联系村下限|联系村上限|联系户下限|联系户上限|年好事实事下限\n县级领导|=1|=1|=5||=4',
    }),
  );
  const expected = createHash('sha256').update('["县级领导",1,1,5,"",4]').digest('hex');
  expect(ledgers.find((ledger) => ledger.table === 'Quotas')).toEqual({
    table: 'Quotas',
    rows: 1,
    hash: expected.slice(0, 12),
  });
});

test('a sum of texts is that of their SHA-256, 32 bits at a time, whatever their length and order', () => {
  const texts = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ minLength: 900, maxLength: 9000 })));
  fc.assert(
    fc.property(texts, fc.string(), (given, gone) => {
      const parts = Array<bigint>(8).fill(0n);
      for (const text of given) {
        const bytes = createHash('sha256').update(text).digest();
        for (let at = 0; at < 8; at += 1)
          parts[at] = ((parts[at] ?? 0n) + BigInt(bytes.readUInt32BE(at * 4))) % 0x1_0000_0000n;
      }
      const sum = new RowSum();
      for (const text of [gone, ...given.toReversed()]) sum.add(text);
      sum.remove(gone);
      expect(sum.hex()).toBe(parts.map((part) => part.toString(16).padStart(8, '0')).join(''));
    }),
  );
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
  expect(await cadresOf('姓名|干部类别|联系村|联系电话\n王伟|班子成员|乌木村|=8181234567')).not.toBe(
    await cadresOf('姓名|干部类别|联系村|联系电话\n王伟|班子成员|乌木村|8181234567'),
  );
});

test('what changes in one ledger changes the whole and no other ledger', async () => {
  const before = await ledgerDigests(await book({ Cadres: CADRES }));
  const after = await ledgerDigests(await book({ Cadres: CADRES.replace('平桥村', '马坪村') }));
  expect(after.whole).not.toBe(before.whole);
  expect(
    after.ledgers.filter((ledger, index) => ledger.hash !== before.ledgers[index]?.hash).map(({ table }) => table),
  ).toEqual(['Cadres']);
});

test('the digest of two rows is the sum of theirs, 32 bits at a time', async () => {
  const { ledgers } = await ledgerDigests(
    await book({
      Quotas:
        '干部类别|联系村下限|联系村上限|联系户下限|联系户上限|年好事实事下限\n县级领导|=1|=1|=5||=4\n机关干部||||=60|=2',
    }),
  );
  const parts = ['["县级领导",1,1,5,"",4]', '["机关干部","","","",60,2]'].map((row) =>
    createHash('sha256').update(row).digest(),
  );
  const sum = [0, 4].map((at) =>
    parts
      .reduce((total, part) => (total + part.readUInt32BE(at)) % 2 ** 32, 0)
      .toString(16)
      .padStart(8, '0'),
  );
  expect(ledgers.find((ledger) => ledger.table === 'Quotas')?.hash).toBe(sum.join('').slice(0, 12));
});

test.each([
  ['a row is changed', 0, 0, '姓名|干部类别|联系村\n王伟|班子成员|定水村\n李静|机关干部|平桥村'],
  ['a row comes', null, 2, '姓名|干部类别|联系村\n王伟|班子成员|乌木村\n李静|机关干部|平桥村\n张强|机关干部|定水村'],
  ['a row goes', 0, null, '姓名|干部类别|联系村\n李静|机关干部|平桥村'],
])('a digest that follows an edit is that of the whole ledger where %s', async (_, before, after, edited) => {
  const old = await book({ Cadres: CADRES });
  await ledgerDigests(old);
  const next = { ...old, Cadres: (await book({ Cadres: edited })).Cadres };
  const change = {
    at: before ?? after,
    was: before === null ? null : entryAt(old.Cadres, before),
    is: after === null ? null : entryAt(next.Cadres, after),
  };
  followDigests(old, next, [{ table: 'Cadres', change }]);
  expect((await ledgerDigests(next)).whole).toBe((await ledgerDigests(await book({ Cadres: edited }))).whole);
});

test('after an edit that was followed, no row is looked at again', async () => {
  const old = await book({ Cadres: CADRES });
  await ledgerDigests(old);
  const next = { ...old, Cadres: { ...old.Cadres } };
  const change = { at: 0, was: entryAt(old.Cadres, 0), is: entryAt(old.Cadres, 0) };
  followDigests(old, next, [{ table: 'Cadres', change }]);
  const stringify = jest.spyOn(JSON, 'stringify');
  await ledgerDigests(next);
  expect(stringify).not.toHaveBeenCalled();
  stringify.mockRestore();
});
