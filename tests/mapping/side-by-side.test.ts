import { filledForm, sampleFilling } from './filled-form';
import { imported } from './imported';

test.each(['干部名册 | < | < |  | 贫困村名册 | <', '干部名册 |  |  |  | 贫困村名册 | '])(
  'titles above lists side by side are each its own list’s and no header: %s',
  async (titles) => {
    const text = `${titles}\n姓名 | 职务 | 联系村 |  | 村名 | 总户数\n |  |  |  |  | \n |  |  |  |  | `;
    const form = filledForm(await sampleFilling(), text);
    expect(form.json.tables).toMatchObject([{ source: 'Cadres' }, { source: 'Villages', filter: { poor: ['是'] } }]);
    expect([form.at(3, 5), form.at(3, 6)]).toEqual(['马坪村', 287]);
    const rows = '向东升 | 乡长 | 大湾村 |  | 大湾村 | 412\n龚丽 | 书记 | 小湾村 |  | 小湾村 | 98';
    const { json } = imported([['表', text.slice(0, text.indexOf('\n |')) + '\n' + rows]]);
    expect(json.tables).toMatchObject([
      { ledger: 'Cadres', header: { top: 2, bottom: 2 }, rows: 2 },
      { ledger: 'Villages', header: { top: 2, bottom: 2 }, rows: 2 },
    ]);
  },
);
