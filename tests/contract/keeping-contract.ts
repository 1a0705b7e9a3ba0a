import { unwatched } from '../../src/model/progress';
import { cadresLocator, cadresSheet, userSheet } from './contract-plans';
import type { MakePort, PortUnderTest } from './port-under-test';

/** What an adapter promises of short texts of the product's own. */
export function keepingContract(makePort: MakePort): void {
  const kept = async ({ port }: PortUnderTest) => (await port.read([cadresLocator], unwatched)).kept;

  test('a text is kept as it is, however long and whatever is in it, and no cell changes', async () => {
    const workbook = await makePort([cadresSheet]);
    expect(await kept(workbook)).toBeUndefined();
    const before = await workbook.snapshot();
    const text = JSON.stringify([...Array<string>(60).fill('时机"春节"→重大节日 & <=1+1> \u{20bb7}')]);
    await workbook.port.keep('fixes', text, unwatched);
    expect(await kept(workbook)).toEqual({ fixes: text });
    expect(await workbook.snapshot()).toEqual(before);
  });

  test('each key keeps its own text; a shorter one leaves nothing of the longer, an empty one nothing at all', async () => {
    const workbook = await makePort([cadresSheet, userSheet('别的', [['李光']])]);
    await workbook.port.keep('fixes', 'a'.repeat(600), unwatched);
    await workbook.port.keep('map', 'b', unwatched);
    await workbook.port.keep('fixes', 'c', unwatched);
    expect(await kept(workbook)).toEqual({ fixes: 'c', map: 'b' });
    await workbook.port.keep('fixes', '', unwatched);
    expect(await kept(workbook)).toEqual({ map: 'b' });
    await workbook.port.keep('map', '', unwatched);
    expect(await kept(workbook)).toBeUndefined();
  });

  test('what is kept stays when the user renames the sheet and when it is written anew', async () => {
    const workbook = await makePort([cadresSheet]);
    await workbook.port.keep('fixes', '记住', unwatched);
    await workbook.user.rename(cadresSheet.sheet, '干部');
    await workbook.port.write([userSheet('新的', [['一']])], { onClash: 'refuse' }, unwatched);
    expect(await kept(workbook)).toEqual({ fixes: '记住' });
  });
}
